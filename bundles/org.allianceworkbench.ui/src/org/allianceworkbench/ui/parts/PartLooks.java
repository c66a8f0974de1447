package org.allianceworkbench.ui.parts;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;

/** Marks cells with problems by a sign, not by colour alone, and centres those that are on or off. */
final class PartLooks {

	static final String ERROR = "part-error";
	static final String WARNING = "part-warning";
	static final String SWITCHED = "part-switched";

	private PartLooks() {
	}

	static void apply(NatTable table) {
		IConfigRegistry registry = table.getConfigRegistry();
		sign(registry, ERROR, FieldDecorationRegistry.DEC_ERROR);
		sign(registry, WARNING, FieldDecorationRegistry.DEC_WARNING);
		Style centred = new Style();
		centred.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.CENTER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, centred, DisplayMode.NORMAL, SWITCHED);
	}

	private static void sign(IConfigRegistry registry, String label, String decoration) {
		ICellPainter image = new ImagePainter(FieldDecorationRegistry.getDefault().getFieldDecoration(decoration).getImage());
		ICellPainter painter = new PaddingDecorator(new CellPainterDecorator(new TextPainter(false, true), CellEdgeEnum.LEFT, 4,
				image),
				0, 6, 0, 6);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, label);
	}
}
