package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.ExpectedData;
import org.allianceworkbench.study.edit.command.DesignEdits;
import org.allianceworkbench.ui.parts.PartColumn;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** Occasions and roles, and the matrix of who fills in what when: the data that are expected. */
public final class DesignPage extends EditorPage {

	/** A line of the matrix. */
	public record Line(Instrument instrument, RaterRole role) {
	}

	private PartGrid<Occasion> occasions;
	private PartGrid<RaterRole> roles;
	private PartGrid<Line> matrix;
	private Composite matrixPlace;
	private List<Occasion> shown = List.of();
	private List<String> codes = List.of();

	DesignPage(StudyEditor editor) {
		super(editor, "Design");
	}

	@Override
	void createContent(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		SashForm upper = new SashForm(halves, SWT.HORIZONTAL);
		createOccasions(column(upper));
		createRoles(column(upper));
		upper.setWeights(66, 34);
		Composite lower = column(halves);
		GridBar bar = new GridBar(lower, "Who fills in what when: a click or the space bar switches", this);
		bar.button("Expect All at &Sessions", () -> perform(DesignEdits.of(study()).expectAtSessions()));
		matrixPlace = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, true).create()).create(lower);
		halves.setWeights(50, 50);
	}

	private static Composite column(Composite parent) {
		return WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 4).create()).create(parent);
	}

	private void createOccasions(Composite place) {
		GridBar bar = new GridBar(place, "Occasions", this);
		occasions = partGrid(place, List.of(PartColumn.of(study(), "Code", 70, Literals.OCCASION__CODE),
				PartColumn.of(study(), "Label", 150, Literals.OCCASION__LABEL),
				PartColumn.of(study(), "Kind", 90, Literals.OCCASION__KIND),
				PartColumn.of(study(), "Planned day", 100, Literals.OCCASION__PLANNED_DAY),
				PartColumn.of(study(), "\u00b1 days", 70, Literals.OCCASION__WINDOW)));
		bar.list(occasions, this::study, Literals.STUDY__OCCASIONS, Literals.OCCASION, Literals.OCCASION__CODE, "S");
	}

	private void createRoles(Composite place) {
		GridBar bar = new GridBar(place, "Roles", this);
		roles = partGrid(place, List.of(PartColumn.of(study(), "Code", 110, Literals.RATER_ROLE__CODE),
				PartColumn.of(study(), "Label", 130, Literals.RATER_ROLE__LABEL)));
		bar.list(roles, this::study, Literals.STUDY__ROLES, Literals.RATER_ROLE, Literals.RATER_ROLE__CODE, "ROLE");
	}

	@Override
	protected void show() {
		List<Occasion> inOrder = Codebook.of(study()).occasionsInOrder();
		occasions.show(inOrder, "No occasions yet.\nAdd the baseline, the sessions and what comes after them.");
		roles.show(study().getRoles(), "No roles yet.\nAdd CLIENT and THERAPIST, for example.");
		List<String> names = inOrder.stream().map(occasion -> String.valueOf(occasion.getCode())).toList();
		if (matrix == null || !inOrder.equals(shown) || !names.equals(codes)) {
			shown = inOrder;
			codes = names;
			createMatrix();
		}
		matrix.show(lines(), hint());
	}

	private String hint() {
		return study().getInstruments().isEmpty()
				? "No instruments yet.\nAdd them on the page Instruments; then say here who fills them in when."
				: "No roles yet.\nAdd those who rate above; then say here what they fill in when.";
	}

	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		study().getInstruments().forEach(instrument -> study().getRoles().forEach(role -> lines.add(new Line(instrument, role))));
		return lines;
	}

	/** The matrix has a column for each occasion, so it is made anew when these change. */
	private void createMatrix() {
		if (matrix != null) {
			matrix.control().dispose();
		}
		List<PartColumn<Line>> columns = new ArrayList<>(List.of(
				PartColumn.read("Instrument", 130, line -> String.valueOf(line.instrument().getCode())),
				PartColumn.read("Role", 120, line -> String.valueOf(line.role().getCode()))));
		for (Occasion occasion : shown) {
			columns.add(PartColumn.onOff(String.valueOf(occasion.getCode()), 62,
					line -> ExpectedData.of(study()).expects(occasion, line.instrument(), line.role()),
					(lines, on) -> DesignEdits.of(study()).expect(lines.stream()
							.map(line -> new DesignEdits.Place(occasion, line.instrument(), line.role()))
							.collect(Collectors.toList()), on)));
		}
		matrix = new PartGrid<>(matrixPlace, columns, this::perform);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(matrix.control());
		matrixPlace.layout();
	}

	/** The matrix, for tests. */
	public PartGrid<Line> matrix() {
		return matrix;
	}

	@Override
	int leastHeight() {
		return 420;
	}

	@Override
	boolean has(EObject part) {
		return part instanceof Occasion || part instanceof RaterRole || part instanceof DesignCell;
	}

	@Override
	public void reveal(EObject part) {
		switch (part) {
			case Occasion occasion -> occasions.reveal(occasion);
			case RaterRole role -> roles.reveal(role);
			case DesignCell cell -> matrix.select(2 + shown.indexOf(cell.getOccasion()),
					Math.max(0, lines().indexOf(new Line(cell.getInstrument(), cell.getRole()))));
			default -> throw new IllegalArgumentException("not of the design: " + part);
		}
	}

	@Override
	public Optional<PartGrid<?>> grid() {
		return Optional.of(occasions.table().isFocusControl() ? occasions : roles.table().isFocusControl() ? roles : matrix);
	}
}
