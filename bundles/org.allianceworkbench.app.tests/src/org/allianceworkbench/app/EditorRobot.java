package org.allianceworkbench.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.edit.command.DesignEdits;
import org.allianceworkbench.study.edit.command.PartEdits;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.allianceworkbench.study.edit.command.VariableEdits;
import org.allianceworkbench.study.library.InstrumentLibrary;
import org.allianceworkbench.ui.parts.PartGrid;
import org.allianceworkbench.ui.study.editor.DerivedPage;
import org.allianceworkbench.ui.study.editor.DesignPage;
import org.allianceworkbench.ui.study.editor.OverviewPage;
import org.allianceworkbench.ui.study.editor.RulesPage;
import org.allianceworkbench.ui.study.editor.StudyEditor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The study editor as a user drives it: pages, cells, lines of text. */
record EditorRobot(StudyEditor editor) {

	Study study() {
		return editor.study().study();
	}

	Variable variable(String name) {
		return study().getVariables().stream().filter(each -> name.equals(each.getName())).findFirst()
				.orElseThrow(() -> new AssertionError("no variable " + name));
	}

	boolean has(String name) {
		return study().getVariables().stream().anyMatch(each -> name.equals(each.getName()));
	}

	/** Shows a page and gives its grid. */
	PartGrid<?> grid(String page) {
		editor.showPage(page);
		TestWindow.settle();
		return editor.grid().orElseThrow();
	}

	/** Writes into the cell of a row whose first column has a text, and waits until what that touches has been counted. */
	<T> void write(PartGrid<T> grid, String row, String column, String text) {
		T found = IntStream.range(0, grid.rows().size()).filter(i -> grid.text(0, i).equals(row)).mapToObj(grid.rows()::get)
				.findFirst()
				.orElseThrow(() -> new AssertionError("no row " + row));
		grid.write(List.of(found), grid.columns().stream().filter(each -> each.title().equals(column)).findFirst().orElseThrow(),
				text);
		counted();
	}

	/** Does a change and waits until what it touches has been counted and it is done. */
	void perform(StudyChange change) {
		editor.page(OverviewPage.class).perform(change);
		counted();
	}

	private void counted() {
		TestWindow.await("the count of what is stored", () -> Arrays.stream(Job.getJobManager().find(editor.study()))
				.noneMatch(job -> job.getName().equals("Counting what is stored")));
		TestWindow.settle();
	}

	void addInstrument(String code) {
		perform(PartEdits.of(study()).add(study(), Literals.STUDY__INSTRUMENTS, InstrumentLibrary.copyFor(study(),
				InstrumentLibrary.shipped().instrument(code).orElseThrow(), IdSource.random())));
	}

	void expectAtSessions() {
		perform(DesignEdits.of(study()).expectAtSessions());
	}

	void addRule(String name, String condition, String message) {
		Rule rule = (Rule) PartEdits.create(Literals.RULE);
		rule.setName(name);
		rule.setLevel(Level.CLIENT);
		rule.setCondition(condition);
		rule.setMessage(message);
		perform(PartEdits.of(study()).add(study(), Literals.STUDY__RULES, rule));
	}

	void addDerived(String name, String formula) {
		perform(VariableEdits.of(study()).addDerived(Derivation.FORMULA, Level.RATING));
		DerivedVariable made = (DerivedVariable) study().getVariables().getLast();
		perform(VariableEdits.of(study()).rename(made, name));
		perform(PartEdits.of(study()).set(made, Literals.VARIABLE__LABEL, "Made by a formula"));
		perform(PartEdits.of(study()).set(made, Literals.DERIVED_VARIABLE__FORMULA, formula));
	}

	void delete(String variable) {
		perform(PartEdits.of(study()).remove(List.of(variable(variable))));
	}

	/** Types a title and presses Enter. */
	void typeTitle(String title) {
		Text text = editor.page(OverviewPage.class).fields().text(Literals.STUDY__TITLE);
		text.setText(title);
		text.notifyListeners(SWT.DefaultSelection, new Event());
		TestWindow.settle();
	}

	RulesPage rules() {
		editor.showPage("Rules");
		editor.page(RulesPage.class).reveal(study().getRules().get(0));
		TestWindow.settle();
		return editor.page(RulesPage.class);
	}

	DerivedPage derived(String variable) {
		editor.showPage("Derived Variables");
		editor.page(DerivedPage.class).reveal(variable(variable));
		TestWindow.settle();
		return editor.page(DerivedPage.class);
	}

	PartGrid<?> matrix() {
		editor.showPage("Design");
		TestWindow.settle();
		return editor.page(DesignPage.class).matrix();
	}

	List<String> attention() {
		editor.showPage("Overview");
		TestWindow.settle();
		return editor.page(OverviewPage.class).shownAttention().stream().map(OverviewPage.Attention::text).toList();
	}
}
