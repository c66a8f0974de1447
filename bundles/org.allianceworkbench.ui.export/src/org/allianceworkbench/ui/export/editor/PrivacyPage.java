package org.allianceworkbench.ui.export.editor;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.allianceworkbench.export.PrivacyPresets;
import org.allianceworkbench.export.PrivacyProposal;
import org.allianceworkbench.export.TextForReview;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.editor.TwoPlaces;
import org.allianceworkbench.ui.export.document.ExportProblems;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.LongText;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** What protects the clients, and whether they could be told all the same. */
public final class PrivacyPage extends ExportPage {

	private static final int LEAST_WIDTH = 680;
	private static final int HEIGHT = 640;
	private static final int MOST_DAYS = 3650;
	private static final int MOST_AGE = 120;
	private static final int MOST_CLIENTS = 1000;

	private Form preset;
	private Form rules;
	private Form check;
	private Button identifiers;
	private Label allowed;
	private Label quasi;
	private RowList<Held> held;
	private DisclosureArea disclosure;
	private RowList<TextForReview> texts;
	private List<Analysis> analyses = List.of();
	private TwoPlaces places;

	PrivacyPage(ExportEditor editor) {
		super(editor, ExportProblems.PRIVACY);
	}

	@Override
	void createContent(Composite parent) {
		places = TwoPlaces.scrolled(parent, 48, LEAST_WIDTH, HEIGHT, 2 * HEIGHT);
		createRules(places.first());
		createCheck(places.second());
		readAnalyses();
	}

	private void createRules(Composite place) {
		heading(place, "What becomes of the data");
		preset = new Form(place, document()).choice("P&reset", () -> Arrays.asList(PrivacyPreset.values()), Presets::name,
				export -> document().privacy().getPreset(), (export, chosen) -> PrivacyPresets.apply(chosen, export, study(), analyses));
		createIdentifiers(place);
		rules = new Form(place, document())
				.check("Pse&udonyms in place of codes of clients and therapists", read(ExportPrivacy::isPseudonyms), write(
						ExportPrivacy::setPseudonyms))
				.choice("Dates", () -> Arrays.asList(DateForm.values()), Words::of, read(ExportPrivacy::getDates), write(
						ExportPrivacy::setDates))
				.number("Shift by at most (days)", 1, MOST_DAYS, read(ExportPrivacy::getShiftDays), write(ExportPrivacy::setShiftDays))
				.number("Ages in one group above", 0, MOST_AGE, read(ExportPrivacy::getAgeLimit), write(
						ExportPrivacy::setAgeLimit))
				.number("Codes in one group below", 0, MOST_CLIENTS, read(ExportPrivacy::getRareBelow), write(
						ExportPrivacy::setRareBelow))
				.choice("Free text", () -> Arrays.asList(TextForm.values()), Words::of, read(ExportPrivacy::getFreeText), write(
						ExportPrivacy::setFreeText))
				.check("Titles, people, comments and documents stay in th&e study", read(ExportPrivacy::isCleanMetadata), write(
						ExportPrivacy::setCleanMetadata));
		sentence(place, "Labels are searched for names; one that the study does not hold is not found.");
		sentence(place, "0: no group. Codes count by the clients who have them.");
		WidgetFactory.label(SWT.NONE).text("Held back or in groups: Delete lets a variable leave as it is").create(place);
		held = new RowList<>(place, Held.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(held.control());
		held.wide("Variable", 1, 100, Held::variable).wide("How", 1, 120, Held::how);
		held.viewer().getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				release(held.selected());
			}
		});
	}

	private void createIdentifiers(Composite place) {
		identifiers = WidgetFactory.button(SWT.CHECK).text("Direct &identifiers may leave...").onSelect(event -> identifiers())
				.create(place);
		allowed = sentence(place, "");
	}

	private static <T> Function<Export, T> read(Function<ExportPrivacy, T> feature) {
		return export -> feature.apply(export.getPrivacy() == null ? StudyFactory.eINSTANCE.createExportPrivacy() : export
				.getPrivacy());
	}

	private static <T> BiConsumer<Export, T> write(BiConsumer<ExportPrivacy, T> feature) {
		return (export, value) -> feature.accept(privacy(export), value);
	}

	private static ExportPrivacy privacy(Export export) {
		if (export.getPrivacy() == null) {
			export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		}
		return export.getPrivacy();
	}

	private void createCheck(Composite place) {
		heading(place, "Could somebody be told?");
		check = new Form(place, document()).number("Clients who must share their values (&k)", 2, 100, read(ExportPrivacy::getK),
				write(ExportPrivacy::setK)).check("Nothing leaves when fewer share them (must pass)", read(
						ExportPrivacy::isMustPass), write(ExportPrivacy::setMustPass));
		Composite line = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(place);
		quasi = sentence(line, "");
		WidgetFactory.button(SWT.PUSH).text("C&hoose...").tooltip("Chooses the variables that together could tell who a client is")
				.onSelect(event -> quasiIdentifiers()).create(line);
		disclosure = new DisclosureArea(place, this::apply);
		WidgetFactory.label(SWT.NONE).text("Free texts to read before they leave").create(place);
		texts = new RowList<>(place, TextForReview.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 70).applyTo(texts.control());
		texts.column("Column", 100, TextForReview::column)
				.column("Row", 50, text -> text.row() == 0 ? "" : Integer.toString(text.row()))
				.wide("Text", 3, 120, TextForReview::text).wide("Found in it", 2, 90, TextForReview::found);
	}

	/** Applies a proposal, as a change that can be undone. */
	private void apply(PrivacyProposal proposal) {
		document().change(proposal.sentence(), proposal::applyTo);
	}

	/** Lets variables leave as they are. */
	public void release(List<Held> some) {
		if (!some.isEmpty()) {
			document().changePrivacy("Let " + Words.list(some.stream().map(Held::variable).toList()) + " leave as before",
					privacy -> some.forEach(each -> each.release(privacy)));
		}
	}

	/** What is allowed is confirmed with a reason; what is taken back is not asked for. */
	private void identifiers() {
		if (!identifiers.getSelection()) {
			document().changePrivacy("Keep identifiers", privacy -> {
				privacy.setIdentifiers(false);
				privacy.setIdentifiersConfirmedBy(null);
			});
			return;
		}
		String before = document().privacy().getIdentifiersReason();
		IdentifiersDialog dialog = new IdentifiersDialog(identifiers.getShell(), before == null ? "" : before);
		if (dialog.open() == Window.OK) {
			document().changePrivacy("Let identifiers leave", privacy -> {
				privacy.setIdentifiers(true);
				privacy.setIdentifiersReason(dialog.reason());
				privacy.setIdentifiersConfirmedBy(OpenStudies.user());
			});
		}
		showIdentifiers();
	}

	private void showIdentifiers() {
		ExportPrivacy privacy = document().privacy();
		identifiers.setSelection(privacy.isIdentifiers());
		allowed.setText(privacy.isIdentifiers() ? "\u26a0 Confirmed by " + privacy.getIdentifiersConfirmedBy() + ": " + privacy
				.getIdentifiersReason() + ". Asked again at each run." : "They stay in the study.");
		allowed.getParent().layout();
	}

	private void quasiIdentifiers() {
		List<String> names = study().getVariables().stream().map(Variable::getName).filter(name -> name != null).toList();
		ListSelectionDialog dialog = ListSelectionDialog.of(names).title("Quasi-Identifiers")
				.contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider())
				.message("Variables that together could tell who a client is. None: those the codebook marks.")
				.preselect(document().privacy().getQuasiIdentifiers().toArray()).create(quasi.getShell());
		if (dialog.open() == Window.OK) {
			List<String> chosen = Arrays.stream(dialog.getResult()).map(String::valueOf).toList();
			document().changePrivacy("Quasi-identifiers", privacy -> {
				privacy.getQuasiIdentifiers().clear();
				privacy.getQuasiIdentifiers().addAll(chosen);
			});
		}
	}

	/** The preset "minimal" keeps what these name. */
	private void readAnalyses() {
		new StudyJob<>("Reading analyses", progress -> document().study().project().analyses().stream().map(StudyFile::content)
				.toList(), found -> analyses = found, problem -> Failures.show("The analyses can't be read", problem))
				.of(document().study()).unseen().schedule();
	}

	@Override
	protected void show() {
		ExportPrivacy privacy = document().privacy();
		preset.show();
		rules.show();
		rules.include("Shift by at most (days)", privacy.getDates() == DateForm.SHIFTED);
		check.show();
		preset.field("Preset").setToolTipText(LongText.wrapped(Presets.help(privacy.getPreset())));
		showIdentifiers();
		List<String> marked = study().getVariables().stream().filter(variable -> variable.getPrivacy() == Privacy.QUASI_IDENTIFIER)
				.map(Variable::getName).toList();
		quasi.setText(!privacy.getQuasiIdentifiers().isEmpty() ? "Quasi-identifiers: " + Words.list(privacy.getQuasiIdentifiers())
				: "Quasi-identifiers: those the codebook marks (" + (marked.isEmpty() ? "none" : Words.list(marked)) + ")");
		held.show(Held.of(privacy), "No variable is held back or in groups.");
		places.control().layout(true, true);
	}

	@Override
	void showPreview() {
		disclosure.show(editor().live());
		texts.show(editor().live().preview().map(preview -> preview.texts()).orElse(List.of()), document().privacy().getFreeText()
				== TextForm.LISTED ? "No free text leaves." : "Free text is not listed: choose so on the left.");
	}

	/** What becomes of the data, for tests. */
	public Form rules() {
		return rules;
	}

	/** The preset, for tests. */
	public Form preset() {
		return preset;
	}

	/** The limits of the check, for tests. */
	public Form limits() {
		return check;
	}

	/** Whether clients could be told, for tests. */
	public DisclosureArea disclosure() {
		return disclosure;
	}

	/** What is held back, for tests. */
	public List<Held> held() {
		return held.rows();
	}

	/** Switches whether identifiers may leave, as a user does. */
	public void switchIdentifiers() {
		identifiers.setSelection(!identifiers.getSelection());
		identifiers();
	}

	@Override
	protected void setFocus() {
		preset.field("Preset").setFocus();
	}
}
