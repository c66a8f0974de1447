package org.allianceworkbench.ui.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.drift.DriftItem;
import org.allianceworkbench.ui.grid.RowGrid;
import org.allianceworkbench.ui.grid.RowGrid.TextColumn;
import org.allianceworkbench.ui.intake.internal.draft.FileDraft;
import org.allianceworkbench.ui.intake.internal.draft.ImportDraft;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Page on what differs from what was agreed; it is left out when nothing does. */
public final class DriftPage extends FilePage {

	/**
	 * One line: a difference and what was answered.
	 *
	 * @param item the difference
	 * @param answer the answer, if there is one
	 */
	public record Line(DriftItem item, Optional<String> answer) {

		private static String kind(DriftItem.Kind kind) {
			return switch (kind) {
				case COLUMN_ORDER -> "Other order";
				case NEW_COLUMN -> "New column";
				case LOST_COLUMN -> "Lost column";
				case RENAMED_COLUMN -> "Renamed column";
				case NEW_CODE -> "New code";
				case CHANGED_TYPE -> "Other type";
				case CHANGED_LABELS -> "Other labels";
				case MOVED_HEADER -> "Header moved";
				case DATE_ORDER -> "Order of dates";
				case NEW_SHEET -> "New sheet";
				case LOST_SHEET -> "Lost sheet";
			};
		}

		private String kind() {
			return kind(item.kind());
		}

		private String answered() {
			return item.isHarmless() ? "harmless" : answer.map(this::words).orElse("not decided");
		}

		/** Whether somebody must answer. */
		public boolean isOpen() {
			return !item.isHarmless() && answer.isEmpty();
		}

		/** An answer in words. */
		private String words(String given) {
			String text = given.substring(given.indexOf(':') + 1);
			int at = text.lastIndexOf('=');
			return switch (item.kind()) {
				case RENAMED_COLUMN -> text.substring(0, at) + " is now called " + text.substring(at + 1);
				case NEW_COLUMN -> "leave it out";
				case LOST_COLUMN, LOST_SHEET -> "go on without it";
				case NEW_CODE -> given.equals(item.answers().get(0)) ? "keep these values aside" : "store as "
						+ text.substring(at + 1);
				case MOVED_HEADER -> "the header begins in row " + text;
				case DATE_ORDER -> text.endsWith("MDY") ? "month, day, year" : "day, month, year";
				default -> "take it as it is";
			};
		}
	}

	private RowGrid<Line> lines;
	private Combo answers;
	private Button accept;
	private Button recode;
	private Label details;

	DriftPage(ImportDraft draft) {
		super("drift", "What differs from last time", "The file is held against the recipe and the file that came in last by it. "
				+ "What is harmless is only listed.", draft);
	}

	@Override
	void create(Composite page) {
		lines = new RowGrid<>(page, List.of(new TextColumn<>("Kind", 2, 120, Line::kind),
				new TextColumn<>("Column", 2, 110, line -> line.item().column()),
				new TextColumn<>("What differs", 7, 240, line -> line.item().what()),
				new TextColumn<>("Answer", 3, 150, Line::answered)), Line::isOpen);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).applyTo(lines.control());
		lines.onSelection(this::selected);
		lines.onOpen(this::accept);
		Composite bar = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(4).create())
				.create(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		WidgetFactory.label(SWT.NONE).text("Ans&wer:").create(bar);
		answers = new Combo(bar, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(answers);
		accept = WidgetFactory.button(SWT.PUSH).text("&Accept").tooltip("Gives this answer (Enter)").onSelect(e -> accept())
				.create(bar);
		recode = WidgetFactory.button(SWT.PUSH).text("&Store As...").tooltip("Says which code a new one stands for")
				.onSelect(e -> recode()).create(bar);
		details = WidgetFactory.label(SWT.WRAP).create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, 38).applyTo(details);
	}

	@Override
	void show(FileDraft file) {
		lines.show(file.drift().items().stream().map(item -> new Line(item, file.answer(item))).toList(),
				"Nothing differs from what was agreed.");
		selected();
	}

	@Override
	List<String> undecided(FileDraft file) {
		return file.agreed().isEmpty() ? List.of() : file.undecided();
	}

	/** Whether anything differs in any file. */
	boolean isNeeded() {
		return draft().files().stream().anyMatch(file -> !file.drift().items().isEmpty());
	}

	private List<Line> chosen() {
		return lines.selected().stream().filter(line -> !line.item().isHarmless()).toList();
	}

	private void selected() {
		List<Line> chosen = chosen();
		answers.removeAll();
		if (chosen.size() == 1) {
			chosen.get(0).item().answers().forEach(answer -> answers.add(chosen.get(0).words(answer)));
			answers.select(0);
		} else if (chosen.size() > 1) {
			answers.add("as proposed");
			answers.select(0);
		}
		answers.setEnabled(!chosen.isEmpty());
		accept.setEnabled(!chosen.isEmpty());
		details.setText(lines.selected().size() == 1 ? sentence(lines.selected().get(0).item().what())
				: "Choose a line to see all of it; choose several to answer them at once. Enter accepts.");
		recode.setEnabled(chosen.size() == 1 && chosen.get(0).item().kind() == DriftItem.Kind.NEW_CODE);
	}

	private static String sentence(String what) {
		return Character.toUpperCase(what.charAt(0)) + what.substring(1) + ".";
	}

	private void accept() {
		List<Line> chosen = new ArrayList<>(chosen());
		int which = answers.getSelectionIndex();
		draft().change(file -> {
			FileDraft answered = file;
			for (Line line : chosen) {
				answered = answered.accepting(line.item(), Optional.of(line.item().answers()
						.get(chosen.size() == 1 ? which : 0)));
			}
			return answered;
		});
	}

	/** Says which of the study's codes a new one stands for. */
	private void recode() {
		DriftItem item = chosen().get(0).item();
		InputDialog dialog = new InputDialog(getShell(), "Store a New Code", item.what() + "\n\nAs which code is it stored?", "",
				text -> text.isBlank() ? "Type the code." : null);
		if (dialog.open() == Window.OK) {
			draft().change(file -> file.accepting(item, Optional.of(item.answers().get(0) + "=" + dialog.getValue().strip())));
		}
	}

	/** The lines shown, for tests. */
	public RowGrid<Line> lines() {
		return lines;
	}
}
