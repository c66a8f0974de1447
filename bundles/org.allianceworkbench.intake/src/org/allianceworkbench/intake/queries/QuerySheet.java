package org.allianceworkbench.intake.queries;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.FormSheet;
import org.allianceworkbench.table.grid.FormSheet.FormCell;

/**
 * How the questions to a site stand in a sheet: a head, then one row each. Everything is locked but who answers, the answers and
 * the comments; hidden columns hold the number of the question and a checksum (HMAC-SHA256, RFC 2104, with the secret of the
 * study's data) over the study, the question and all that its row says (but for the label).
 */
final class QuerySheet {

	static final String NAME = "Questions";
	static final int STUDY_ROW = 1;
	static final int BY_ROW = 4;
	static final int FIRST_ROW = 8;
	static final int BY_COLUMN = 2;
	/** The label of the variable, which may change after the workbook was sent: it is not checked. */
	static final int LABEL = 6;
	static final int ANSWER = 10;
	static final int COMMENT = 11;
	static final int NUMBER = 12;
	static final int CHECK = 13;

	private static final List<String> HEADINGS = List.of("No.", "Client", "Therapist", "Occasion", "Role", "Variable", "Label",
			"Value", "Where it stood", "Question", "Answer", "Comment", "Number", "Check");
	private static final List<Double> WIDTHS = List.of(6.0, 12.0, 12.0, 12.0, 12.0, 18.0, 28.0, 14.0, 24.0, 60.0, 20.0, 40.0, 8.0,
			8.0);

	private final Study study;
	private final String secret;
	private final Codebook codebook;

	QuerySheet(Study study, String secret) {
		this.study = study;
		this.secret = secret;
		this.codebook = Codebook.of(study);
	}

	FormSheet sheet(String site, List<Decision> questions) {
		List<List<FormCell>> rows = new ArrayList<>(head(site, questions));
		for (Decision question : questions) {
			List<FormCell> cells = new ArrayList<>();
			texts(question).forEach(text -> cells.add(FormCell.locked(text)));
			cells.add(FormCell.open(""));
			cells.add(FormCell.open(""));
			cells.add(FormCell.locked(Long.toString(question.id())));
			cells.add(FormCell.locked(checksum(question)));
			rows.add(cells);
		}
		return new FormSheet(NAME, rows, FIRST_ROW - 1, WIDTHS, Set.of(NUMBER, CHECK));
	}

	private List<List<FormCell>> head(String site, List<Decision> questions) {
		List<List<FormCell>> rows = new ArrayList<>();
		rows.add(line("Questions about data of the study", study.getTitle(), study.getId(), ""));
		rows.add(line("Site", codebook.site(site).map(s -> s.getCode() + (s.getName() == null ? "" : ", " + s.getName()))
				.orElse(site), site, ""));
		String numbers = questions.stream().map(question -> Long.toString(question.id())).collect(Collectors.joining(","));
		rows.add(line("Questions", Integer.toString(questions.size()), numbers, hash(study.getId(), site, numbers)));
		List<FormCell> by = line("Answered by", "", "", "");
		by.set(BY_COLUMN, FormCell.open(""));
		rows.add(by);
		rows.add(line("How to answer",
				"Enter the right value; 'as is' when the value is right; 'unknown' when nobody can tell. Only "
				+ "the answers, comments and your name can be changed.", "", ""));
		rows.add(List.of());
		rows.add(HEADINGS.stream().map(FormCell::heading).toList());
		return rows;
	}

	private static List<FormCell> line(String title, String text, String hidden, String check) {
		List<FormCell> cells = new ArrayList<>();
		cells.add(FormCell.heading(title));
		cells.add(FormCell.locked(""));
		cells.add(FormCell.locked(text == null ? "" : text));
		while (cells.size() < NUMBER) {
			cells.add(FormCell.locked(""));
		}
		cells.add(FormCell.locked(hidden == null ? "" : hidden));
		cells.add(FormCell.locked(check));
		return cells;
	}

	/** What a question's row says in its locked columns. */
	List<String> texts(Decision question) {
		Finding finding = question.finding();
		String label = codebook.variable(finding.variable()).map(Variable::getLabel).orElse("");
		String therapist = finding.therapist().isEmpty() ? finding.row().therapist() : finding.therapist();
		String message = finding.message().isEmpty() ? question.reason()
				: finding.message().substring(0, 1).toUpperCase(Locale.ROOT) + finding.message().substring(1) + ". "
						+ question.reason();
		return Stream.of(Long.toString(question.id()), finding.row().client(), therapist, finding.row().occasion(),
				finding.row().role(), finding.variable(), label == null ? "" : label, finding.value(),
				(finding.file() + " " + finding.source()).strip(), message).map(QuerySheet::clean).toList();
	}

	/** A text as a cell gives it back: without line ends of its own and blanks around it. */
	private static String clean(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** The address of a column in words. */
	static String heading(int column) {
		return HEADINGS.get(column);
	}

	String checksum(Decision question) {
		List<String> parts = new ArrayList<>(List.of(String.valueOf(study.getId()), Long.toString(question.id())));
		List<String> texts = new ArrayList<>(texts(question));
		texts.remove(LABEL);
		parts.addAll(texts);
		return hash(parts.toArray(String[]::new));
	}

	/** The checksum over the numbers of all questions. */
	String checksum(String site, String numbers) {
		return hash(study.getId(), site, numbers);
	}

	private String hash(String... parts) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			for (String part : parts) {
				byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
				mac.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
				mac.update((byte) ':');
				mac.update(bytes);
			}
			return HexFormat.of().formatHex(mac.doFinal());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java has HmacSHA256", e);
		}
	}

	/** A cell as text. */
	static String text(Cell cell) {
		return clean(cell.shown());
	}
}
