package org.allianceworkbench.ui.export.editor;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.LeftOut;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.ui.export.document.ExportProblems;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which rows leave: sites, arms, occasions, roles, a condition; and what stays in numbers. */
public final class RowsPage extends ExportPage {

	private static final int LEAST_HEIGHT = 410;
	private static final int NARROW_HEIGHT = 600;
	private static final int NARROW = 560;

	private CheckList sites;
	private CheckList arms;
	private CheckList occasions;
	private CheckList roles;
	private ConditionField condition;
	private Form dyads;
	private Label numbers;
	private RowList<LeftOut> stay;

	RowsPage(ExportEditor editor) {
		super(editor, ExportProblems.ROWS);
	}

	@Override
	void createContent(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(scroll);
		Composite page = column(scroll);
		scroll.setContent(page);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(LEAST_HEIGHT);
		Composite lists = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true)
				.spacing(10, 6).create()).layoutData(GridDataFactory.fillDefaults().grab(true, true).create()).create(page);
		sites = new CheckList(lists, "Sites", document(), Export::getSites);
		arms = new CheckList(lists, "Arms", document(), Export::getArms);
		occasions = new CheckList(lists, "Occasions", document(), Export::getOccasions);
		roles = new CheckList(lists, "Roles", document(), Export::getRoles);
		scroll.addListener(SWT.Resize, event -> {
			boolean narrow = scroll.getClientArea().width < NARROW;
			((org.eclipse.swt.layout.GridLayout) lists.getLayout()).numColumns = narrow ? 2 : 4;
			scroll.setMinHeight(narrow ? NARROW_HEIGHT : LEAST_HEIGHT);
			lists.requestLayout();
		});
		heading(page, "Condition: only rows leave where it is true");
		condition = new ConditionField(page, document());
		dyads = new Form(page, document()).check("Complete d&yads only: sessions that every role has rated", Export::isCompleteDyads,
				Export::setCompleteDyads);
		heading(page, "What stays and what leaves");
		numbers = sentence(page, "");
		stay = new RowList<>(page, LeftOut.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(stay.control());
		stay.number("Stay", 70, LeftOut::count).number("Of", 70, LeftOut::all).column("What", 150, LeftOut::what)
				.wide("Because", 1, 200, LeftOut::reason);
	}

	@Override
	protected void show() {
		Codebook codebook = Codebook.of(study());
		sites.show(study().getSites().stream().map(each -> code(each.getCode(), each.getName())).toList());
		arms.show(study().getArms().stream().map(each -> code(each.getCode(), each.getLabel())).toList());
		occasions.show(codebook.occasionsInOrder().stream().map(each -> code(each.getCode(), each.getLabel())).toList());
		roles.show(study().getRoles().stream().map(each -> code(each.getCode(), each.getLabel())).toList());
		condition.show();
		dyads.show();
	}

	private static CheckList.Code code(String code, String label) {
		return new CheckList.Code(String.valueOf(code), label == null ? "" : label);
	}

	@Override
	void showPreview() {
		Optional<ExportPreview> preview = editor().live().preview();
		String failure = editor().live().failure();
		numbers.setText(!failure.isEmpty() ? failure : preview.map(known -> (editor().live().state()
				== org.allianceworkbench.ui.export.live.LivePreview.State.FRESH ? "" : "\u2026 ")
				+ Words.count(known.counts().rows(), "row leaves", "rows leave") + ", of "
				+ Words.count(known.counts().clients(), "client", "clients") + ", "
				+ Words.count(known.counts().therapists(), "therapist", "therapists") + " and "
				+ Words.count(known.counts().sites(), "site", "sites") + ".").orElse("Counting rows..."));
		stay.show(preview.map(ExportPreview::leftOut).orElse(List.of()), failure.isEmpty() ? "No row stays behind."
				: "Not known, since the export can't be carried out as it is.");
		numbers.getParent().layout();
	}

	/** The sites that leave, for tests. */
	public CheckList sites() {
		return sites;
	}

	/** The roles that leave, for tests. */
	public CheckList roles() {
		return roles;
	}

	/** The occasions that leave, for tests. */
	public CheckList occasions() {
		return occasions;
	}

	/** The condition, for tests. */
	public ConditionField condition() {
		return condition;
	}

	/** What leaves in numbers. */
	public String numbers() {
		return numbers.getText();
	}

	/** What stays, for tests. */
	public List<LeftOut> stay() {
		return stay.rows();
	}

	@Override
	protected void setFocus() {
		sites.setFocus();
	}
}
