package org.allianceworkbench.ui.grid.internal;

import java.util.function.IntPredicate;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;

/** Opens and closes groups of rows: by Enter and Space on their heading, or by a click on it. */
public final class HeadingKeys {

	private HeadingKeys() {
	}

	/**
	 * Makes a grid listen.
	 *
	 * @param focus the row in focus, -1 for none
	 * @param toggle opens or closes the group that begins in a row, and says whether one does
	 */
	public static void install(NatTable table, CellProvider cells, IntSupplier focus, IntPredicate toggle) {
		table.getUiBindingRegistry().registerFirstKeyBinding(event -> isMeant(event) && focus.getAsInt() >= 0
				&& cells.heading(focus.getAsInt()).isPresent(), (any, event) -> toggle.test(focus.getAsInt()));
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && isBody(table, event)) {
				toggle.test(table.getRowIndexByPosition(table.getRowPositionByY(event.y)));
			}
		});
	}

	private static boolean isMeant(KeyEvent event) {
		return (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.SPACE) && event.stateMask == 0;
	}

	private static boolean isBody(NatTable table, Event event) {
		return table.getRegionLabelsByXY(event.x, event.y) != null && table.getRegionLabelsByXY(event.x, event.y).hasLabel("BODY");
	}
}
