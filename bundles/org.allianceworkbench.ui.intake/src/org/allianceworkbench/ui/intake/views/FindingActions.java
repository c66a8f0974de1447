package org.allianceworkbench.ui.intake.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.edit.command.QuickFixes;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.internal.decisions.DecideDialog;
import org.allianceworkbench.ui.intake.internal.decisions.DecideOperation;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.parts.Changes;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done about the chosen findings. */
final class FindingActions {

	/** Opens the study editor at the selected part. */
	private static final String EDIT_STUDY = "org.allianceworkbench.ui.study.edit";

	private final IWorkbenchPartSite site;
	private final FindingTree tree;
	private final Map<Decision.Kind, Action> fixes = new LinkedHashMap<>();
	private final Action takeBack = action("Take &Back Decision", this::takeBack);
	private final Action show = action("Show in &Data Grid", this::show);
	private final Action origin = action("&Where Does This Come From", this::origin);

	FindingActions(IWorkbenchPartSite site, FindingTree tree) {
		this.site = site;
		this.tree = tree;
		fix(Decision.Kind.CORRECT, "&Correct...");
		fix(Decision.Kind.ACCEPT, "&Accept as Is...");
		fix(Decision.Kind.SET_MISSING, "Set &Missing...");
		fix(Decision.Kind.ASK, "&Send Back to the Site...");
		tree.viewer().addSelectionChangedListener(event -> enable());
		tree.viewer().addDoubleClickListener(event -> show());
		enable();
	}

	private void fix(Decision.Kind kind, String label) {
		fixes.put(kind, action(label, () -> decide(kind)));
	}

	private static Action action(String label, Runnable work) {
		return new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	/** The quick fixes, for tool bars and menus. */
	List<Action> fixes() {
		return List.copyOf(fixes.values());
	}

	Action fix(Decision.Kind kind) {
		return fixes.get(kind);
	}

	void fill(IMenuManager menu) {
		remedies().forEach(fix -> menu.add(action("Fix: " + fix.label(), () -> perform(fix))));
		fixes.values().forEach(menu::add);
		menu.add(takeBack);
		menu.add(new Separator());
		menu.add(show);
		menu.add(origin);
	}

	/** What can be done with one click about the chosen thing in the definition. */
	List<QuickFixes.Fix> remedies() {
		List<FindingLine> chosen = tree.selected();
		return chosen.size() != 1 ? List.of() : chosen.get(0).problem()
				.map(problem -> QuickFixes.of(chosen.get(0).study().study(), problem)).orElse(List.of());
	}

	void perform(QuickFixes.Fix fix) {
		new Changes(tree.selected().get(0).study(), site.getShell()).perform(fix.change());
	}

	/** What nobody has settled yet in the data, among the chosen. */
	private List<FindingLine> open() {
		return tree.selected().stream().filter(line -> line.problem().isEmpty()
				&& line.reviewed().state() != ReviewedFinding.State.DECIDED).toList();
	}

	private void enable() {
		List<FindingLine> open = open();
		boolean values = !open.isEmpty() && open.stream().noneMatch(line -> line.finding().variable().isEmpty());
		fixes.get(Decision.Kind.CORRECT).setEnabled(values);
		fixes.get(Decision.Kind.SET_MISSING).setEnabled(values);
		fixes.get(Decision.Kind.ACCEPT).setEnabled(!open.isEmpty());
		fixes.get(Decision.Kind.ASK).setEnabled(open.stream().anyMatch(line -> line.reviewed().decision().isEmpty()));
		takeBack.setEnabled(tree.selected().stream().anyMatch(line -> line.reviewed().decision().isPresent()));
		show.setText(isDefinition() ? "Show in &Study Editor" : "Show in &Data Grid");
		show.setEnabled(isDefinition() || cell().isPresent());
		origin.setEnabled(cell().filter(cell -> !cell.variable().isEmpty()).isPresent());
	}

	private void decide(Decision.Kind kind) {
		List<FindingLine> lines = open();
		List<Finding> findings = lines.stream().filter(line -> kind != Decision.Kind.ASK || line.reviewed().decision().isEmpty())
				.map(FindingLine::finding).toList();
		if (!findings.isEmpty()) {
			OpenStudy study = lines.get(0).study();
			DecideDialog.ask(site.getShell(), study.study(), findings, kind)
					.ifPresent(wish -> DecideOperation.start(study, findings, wish));
		}
	}

	private void takeBack() {
		List<FindingLine> decided = tree.selected().stream().filter(line -> line.reviewed().decision().isPresent()).toList();
		OpenStudy study = decided.get(0).study();
		new StudyJob<>("Taking decisions back", progress -> {
			for (FindingLine line : decided) {
				study.project().findings().undo(line.reviewed().decision().orElseThrow().id());
			}
			return decided;
		}, done -> study.changed(), problem -> {
			study.changed();
			Failures.show("The decision was not taken back", problem);
		}).of(study).schedule();
	}

	/** Whether the first of the chosen is about the definition. */
	private boolean isDefinition() {
		return tree.viewer().getStructuredSelection().getFirstElement() instanceof FindingLine line && line.problem().isPresent();
	}

	/** The stored value that the first chosen finding is about. */
	private Optional<CellReference> cell() {
		return tree.viewer().getStructuredSelection().getFirstElement() instanceof FindingLine line
				&& isWhole(line.finding().row()) ? Optional.of(new CellReference(line.finding().row(), line.finding().variable()))
				: Optional.empty();
	}

	private static boolean isWhole(RowKey row) {
		return !row.site().isEmpty() && switch (row.level()) {
			case SITE -> true;
			case THERAPIST -> !row.therapist().isEmpty();
			case CLIENT -> !row.client().isEmpty();
			case OCCASION -> !row.client().isEmpty() && !row.occasion().isEmpty();
			case RATING -> !row.client().isEmpty() && !row.occasion().isEmpty() && !row.role().isEmpty();
		};
	}

	/** Shows the value, or the part of the definition, that the chosen finding is about. */
	void show() {
		if (isDefinition()) {
			run(EDIT_STUDY, Map.of());
			return;
		}
		cell().ifPresent(cell -> run(CellReference.SHOW, Map.of(CellReference.PARAMETER, cell.text())));
	}

	/** Shows where the value that the chosen finding is about comes from. */
	void origin() {
		cell().filter(cell -> !cell.variable().isEmpty())
				.ifPresent(cell -> run(CellReference.ORIGIN, Map.of(CellReference.PARAMETER, cell.text())));
	}

	private void run(String id, Map<String, String> parameters) {
		try {
			Command command = site.getService(ICommandService.class).getCommand(id);
			site.getService(IHandlerService.class).executeCommand(
					ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			Failures.show("It can't be shown", e);
		}
	}
}
