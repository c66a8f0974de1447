package org.allianceworkbench.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** Two places beside each other, or one below the other where that would be too narrow. */
public final class TwoPlaces {

	private static final int GAP = 12;

	private final SashForm sash;
	private final Composite first;
	private final Composite second;

	private TwoPlaces(Composite parent, int firstShare) {
		sash = new SashForm(parent, SWT.HORIZONTAL);
		sash.setSashWidth(GAP);
		first = place(sash);
		second = place(sash);
		sash.setWeights(firstShare, 100 - firstShare);
	}

	private static Composite place(Composite parent) {
		return WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 6).create()).create(parent);
	}

	/**
	 * Places as high as their parent makes them.
	 *
	 * @param firstShare how much of the width the first one takes, of 100
	 * @param leastWidth where there is less they stand one below the other
	 */
	public static TwoPlaces in(Composite parent, int firstShare, int leastWidth) {
		TwoPlaces places = new TwoPlaces(parent, firstShare);
		places.sash.addListener(SWT.Resize, event -> places.turn(places.sash.getClientArea().width < leastWidth));
		return places;
	}

	/**
	 * Places that fill the rest of a page and are scrolled where there is less height than they need.
	 *
	 * @param firstShare how much of the width the first one takes, of 100
	 * @param leastWidth where there is less they stand one below the other
	 * @param beside height that they need beside each other
	 * @param below height that they need below each other
	 */
	public static TwoPlaces scrolled(Composite parent, int firstShare, int leastWidth, int beside, int below) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 160).applyTo(scroll);
		TwoPlaces places = new TwoPlaces(scroll, firstShare);
		scroll.setContent(places.sash);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.setMinHeight(beside);
		scroll.addListener(SWT.Resize, event -> {
			boolean narrow = scroll.getClientArea().width < leastWidth;
			places.turn(narrow);
			scroll.setMinHeight(narrow ? below : beside);
		});
		return places;
	}

	private void turn(boolean narrow) {
		sash.setOrientation(narrow ? SWT.VERTICAL : SWT.HORIZONTAL);
	}

	/** The place at the left, or above. */
	public Composite first() {
		return first;
	}

	/** The place at the right, or below. */
	public Composite second() {
		return second;
	}

	/** The widget that holds both. */
	public Composite control() {
		return sash;
	}
}
