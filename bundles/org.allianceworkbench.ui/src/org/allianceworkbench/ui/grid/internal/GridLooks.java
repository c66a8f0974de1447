package org.allianceworkbench.ui.grid.internal;

import java.util.function.Consumer;

import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** Gives cells their looks by what they hold; missing values differ by slant and text, not by colour alone. */
public final class GridLooks {

	/** Label of cells with numbers, which are aligned to the right. */
	public static final String NUMBER = "number";

	/** Label of the headers of such columns. */
	private static final String NUMBER_HEADER = "number-header";

	/** Label of cells that are computed. */
	public static final String DERIVED = "derived";

	/** Label of rows that wait for a person. */
	public static final String OPEN = "open";

	private static final int ARROW = 4;

	private GridLooks() {
	}

	/** Draws the header of a column by which rows are sorted: its name and an arrow beside it. */
	public static ICellPainter sortedHeader() {
		return new BackgroundPainter(new PaddingDecorator(new SortableHeaderTextPainter(new TextPainter(false, false),
				CellEdgeEnum.RIGHT,
				new SortIconPainter(false, true), false, ARROW, false), 0, 6, 0, 6));
	}

	/** Labels cells by their column's type and their state. */
	public static IConfigLabelAccumulator labels(CellProvider cells) {
		return (labels, column, row) -> {
			if (cells.heading(row).isPresent()) {
				labels.addLabelOnTop(HeadingPainter.LABEL);
				return;
			}
			if (cells.columns().get(column).type().isNumeric()) {
				labels.addLabel(NUMBER);
			}
			if (cells.isDerived(column)) {
				labels.addLabelOnTop(DERIVED);
			}
			CellText.State state = cells.cell(column, row).state();
			if (state != CellText.State.VALID) {
				labels.addLabelOnTop(state.name());
			}
			String name = cells.columns().get(column).name();
			if (cells.marks(row).edited().contains(name)) {
				labels.addLabel(MarkPainter.EDITED);
			}
			if (cells.marks(row).flagged().containsKey(name)) {
				labels.addLabel(MarkPainter.FLAGGED);
			}
		};
	}

	/** Labels headers by their column's type. */
	public static IConfigLabelAccumulator headerLabels(CellProvider cells) {
		return (labels, column, row) -> {
			if (cells.columns().get(column).type().isNumeric()) {
				labels.addLabelOnTop(NUMBER_HEADER);
			}
		};
	}

	/** Applies looks for the appearance that the window has now. */
	public static void apply(NatTable table) {
		GridColors colors = GridColors.of(Appearance.isDark());
		IConfigRegistry registry = table.getConfigRegistry();
		table.setBackground(colors.background());
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, colors.line());
		registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, colors.edge());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
				new MarkPainter(new PaddingDecorator(new TextPainter(false, true),
				0, 10, 0, 10), colors.edited(), colors.flagged()));
		style(registry, "", style -> {
			style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.background());
			style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colors.foreground());
			style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
			style.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getDialogFont());
		});
		style(registry, AlternatingRowConfigLabelAccumulator.ODD_ROW_CONFIG_TYPE,
				style -> style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.background()));
		style(registry, AlternatingRowConfigLabelAccumulator.EVEN_ROW_CONFIG_TYPE,
				style -> style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.band()));
		style(registry, NUMBER,
				style -> style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT));
		style(registry, CellText.State.USER_MISSING.name(), style -> {
			style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.missing());
			style.setAttributeValue(CellStyleAttributes.FONT, italic());
		});
		style(registry, HeadingPainter.LABEL, style -> {
			style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.header());
			style.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		});
		style(registry, DERIVED, style -> style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.derived()));
		style(registry, OPEN, style -> style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.missing()));
		for (CellText.State state : new CellText.State[] { CellText.State.ABSENT, CellText.State.LOADING }) {
			style(registry, state.name(), style -> style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colors.muted()));
		}
		for (String region : new String[] { GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER,
				GridRegion.FILTER_ROW }) {
			header(registry, colors, region);
		}
		style(registry, NUMBER_HEADER,
				style -> style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT));
		selection(registry, colors);
		table.redraw();
	}

	private static void header(IConfigRegistry registry, GridColors colors, String region) {
		style(registry, region, style -> {
			style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.header());
			style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR,
					region.equals(GridRegion.ROW_HEADER) ? colors.muted() : colors.foreground());
			style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT,
					region.equals(GridRegion.ROW_HEADER) ? HorizontalAlignmentEnum.RIGHT : HorizontalAlignmentEnum.LEFT);
		});
		if (!region.equals(GridRegion.FILTER_ROW)) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
					new PaddingDecorator(new TextPainter(false, true), 0, 6, 0, 6),
					DisplayMode.NORMAL, region);
		}
	}

	private static void selection(IConfigRegistry registry, GridColors colors) {
		Style selected = new Style();
		selected.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.selection());
		selected.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colors.foreground());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, selected, DisplayMode.SELECT);
		Style marked = new Style();
		marked.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.marked());
		marked.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colors.foreground());
		for (String region : new String[] { GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER,
				SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE, SelectionStyleLabels.ROW_FULLY_SELECTED_STYLE }) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, marked, DisplayMode.SELECT, region);
		}
		Style anchor = new Style();
		anchor.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.selection());
		anchor.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colors.foreground());
		anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE, new BorderStyle(1, colors.foreground(),
				BorderStyle.LineStyleEnum.SOLID));
		for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, anchor, mode,
					SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
		}
	}

	private static void style(IConfigRegistry registry, String label, Consumer<Style> change) {
		Style style = new Style();
		change.accept(style);
		if (label.isEmpty()) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style);
		} else {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		}
	}

	private static Font italic() {
		FontData[] data = JFaceResources.getDialogFont().getFontData();
		for (FontData each : data) {
			each.setStyle(SWT.ITALIC);
		}
		return GUIHelper.getFont(data);
	}
}
