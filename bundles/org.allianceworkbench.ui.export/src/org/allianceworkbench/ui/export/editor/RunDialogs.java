package org.allianceworkbench.ui.export.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.export.TextForReview;
import org.allianceworkbench.project.exports.Verification;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.allianceworkbench.ui.export.document.ExportProblems;
import org.allianceworkbench.ui.export.live.ExportRunner;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** What is asked before files are written, and what is told afterwards. */
final class RunDialogs implements ExportRunner.Questions {

	private static final int MOST_TOLD = 6;

	private final ExportDocument document;
	private final Shell shell;
	private final Consumer<String> pages;

	/** @param pages shows a page by its title */
	RunDialogs(ExportDocument document, Shell shell, Consumer<String> pages) {
		this.document = document;
		this.shell = shell;
		this.pages = pages;
	}

	/** Whether the definition may be saved before it runs. */
	boolean saveFirst() {
		return ask("Save and Run?", "The export has changes that are not saved. What leaves must be known later, so they are "
				+ "saved before it runs.", MessageDialog.QUESTION, 0, "Save and Run", "Cancel") == 0;
	}

	@Override
	public Optional<ExportRun> ask(ExportRunner.Check check) {
		ExportPreview preview = check.preview();
		if (!preview.refusals().isEmpty()) {
			refuse(preview.refusals());
			return Optional.empty();
		}
		if (!preview.identifiers().isEmpty() && !identifiers(preview.identifiers())) {
			return Optional.empty();
		}
		boolean reviewed = false;
		if (!preview.texts().isEmpty()) {
			int answer = texts(preview.texts());
			if (answer != 0 && answer != 1) {
				return Optional.empty();
			}
			reviewed = answer == 0;
		}
		if (check.exists() && ask("Replace Export?", "An earlier run of this export is there:\n" + check.destination()
				+ "\n\nReplace it?", MessageDialog.QUESTION, 1, "Replace", "Cancel") != 0) {
			return Optional.empty();
		}
		return Optional.of(new ExportRun(check.exists(), !preview.identifiers().isEmpty(), reviewed));
	}

	private void refuse(List<String> refusals) {
		if (ask("The Export Can't Run Yet", list(refusals) + "\n\nNothing was written.", MessageDialog.WARNING, 0, "Show Privacy",
				"Close") == 0) {
			pages.accept(ExportProblems.PRIVACY);
		}
	}

	/** The second confirmation; the first is part of the definition. */
	private boolean identifiers(List<String> columns) {
		return ask("Identifiers Would Leave", "These columns tell who the clients are:\n" + list(columns) + "\n\nReason: "
				+ document.privacy().getIdentifiersReason() + "\nRecipient: " + (document.export().getRecipient() == null ? "not said"
						: document.export().getRecipient())
				+ "\n\nLet them leave this time?", MessageDialog.WARNING, 1, "Let Identifiers Leave", "Cancel") == 0;
	}

	private int texts(List<TextForReview> texts) {
		return ask("Free Texts Would Leave", Words.count(texts.size(), "free text is", "free texts are")
				+ " listed for review on the page Privacy"
				+ (texts.stream().allMatch(each -> each.found().isEmpty()) ? "" : "; some may tell who somebody is")
				+ ".\n\nHave they been read?", MessageDialog.WARNING, 1, "They Have Been Read", "Leave Them Out", "Cancel");
	}

	/** Tells what was written. */
	void done(ExportResult result, Optional<Verification> verification) {
		int answer = ask("Export Written", text(result, verification), verification.filter(found -> !found.holds()).isPresent()
				? MessageDialog.WARNING : MessageDialog.INFORMATION, 2, "Open Folder", "Copy Path", "Close");
		Path file = result.file().toAbsolutePath();
		if (answer == 0 && !Program.launch(String.valueOf(file.getParent()))) {
			MessageDialog.openInformation(shell, "Folder Not Opened", "No program of this computer opens the folder\n"
					+ file.getParent() + "\n\nIts path can be copied instead.");
		} else if (answer == 1) {
			copy(file.toString());
		}
	}

	private static String text(ExportResult result, Optional<Verification> verification) {
		List<String> parts = new ArrayList<>();
		parts.add(Words.count(result.rows(), "row", "rows") + " and " + Words.count(result.columns().size(), "column", "columns")
				+ " are in\n" + result.file());
		if (result.files().size() > 1) {
			parts.add("with the files " + result.files().stream().limit(MOST_TOLD).map(file -> file.name())
					.collect(Collectors.joining(", ")) + (result.files().size() > MOST_TOLD ? ", ..." : "") + ".");
		}
		section(parts, "What this target can't hold:", result.losses());
		section(parts, "What stayed in the study or was changed:", result.notes());
		parts.add(result.disclosure().sentence());
		parts.add(verification.map(Verification::sentence).orElse("It was not read back to compare."));
		section(parts, "Differences:", verification.map(Verification::differences).orElse(List.of()));
		parts.add("SHA-256: " + result.sha256());
		return String.join("\n\n", parts);
	}

	private static void section(List<String> parts, String heading, List<String> sentences) {
		if (!sentences.isEmpty()) {
			parts.add(heading + "\n" + list(sentences));
		}
	}

	private static String list(List<String> sentences) {
		String told = sentences.stream().limit(MOST_TOLD).map(each -> "\u2022 " + each).collect(Collectors.joining("\n"));
		return sentences.size() <= MOST_TOLD ? told : told + "\n\u2022 and " + (sentences.size() - MOST_TOLD) + " more";
	}

	private int ask(String title, String text, int kind, int preset, String... buttons) {
		return new MessageDialog(shell, title, null, text, kind, preset, buttons).open();
	}

	private void copy(String text) {
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
