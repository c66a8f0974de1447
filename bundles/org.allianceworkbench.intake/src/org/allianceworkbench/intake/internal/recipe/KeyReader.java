package org.allianceworkbench.intake.internal.recipe;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.cells.Recodes;
import org.allianceworkbench.intake.internal.cells.ShownNumber;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.table.grid.Cell;

/** Reads one key: from a column, or the same for all rows. */
public final class KeyReader {

	/** Beyond this a number has more digits than a spreadsheet keeps. */
	private static final double MOST_EXACT = 1e15;

	private final KeyKind kind;
	private final OptionalInt column;
	private final KeyValue constant;
	private final KeyCodes codes;
	private final Recodes<Boolean> missing;
	private final String listName;

	private KeyReader(KeyKind kind, OptionalInt column, KeyValue constant, KeyCodes codes, Recodes<Boolean> missing,
			String listName) {
		this.kind = kind;
		this.column = column;
		this.constant = constant;
		this.codes = codes;
		this.missing = missing;
		this.listName = listName;
	}

	/**
	 * Reads a key from a column.
	 *
	 * @param missing texts that mean missing
	 * @param listName where the known codes are, for messages
	 */
	static KeyReader column(KeyKind kind, int column, KeyCodes codes, Recodes<Boolean> missing, String listName) {
		return new KeyReader(kind, OptionalInt.of(column), KeyValue.NONE, codes, missing, listName);
	}

	/** The same code for all rows. */
	static KeyReader constant(KeyKind kind, String code, KeyCodes codes) {
		return new KeyReader(kind, OptionalInt.empty(), KeyValue.of(code, code), codes, new Recodes<>(), "");
	}

	/** Which key. */
	public KeyKind kind() {
		return kind;
	}

	/** The column from 0; empty when it is the same for all rows. */
	public OptionalInt column() {
		return column;
	}

	/** The code that is the same for all rows; empty when the key is read from a column. */
	public String constantCode() {
		return constant.code();
	}

	/** What a row says. */
	public KeyValue read(SourceRow row) {
		return column.isEmpty() ? constant : read(row.cell(column.getAsInt()));
	}

	KeyValue read(Cell cell) {
		Cell value = cell.value();
		if (cell.isBlank() || missing.find(value) != null) {
			return KeyValue.NONE;
		}
		String text = switch (value) {
			case Cell.Num n -> ShownNumber.of(n);
			default -> value.shown().strip();
		};
		Optional<Problem> problem = problem(value, text);
		if (problem.isPresent()) {
			return KeyValue.wrong(text, problem.get());
		}
		Optional<String> code = codes.find(value, text);
		return code.isPresent() ? KeyValue.of(code.get(), text) : KeyValue.wrong(text, unknown(text));
	}

	private Optional<Problem> problem(Cell value, String text) {
		boolean scientific = switch (value) {
			case Cell.Num n -> Math.abs(n.number()) >= MOST_EXACT || n.format().contains("E+");
			case Cell.Text t -> isScientific(text);
			default -> false;
		};
		if (scientific) {
			return Optional.of(new Problem(BuiltInRule.SCIENTIFIC_ID, "'" + text + "' is a number with an exponent where the "
					+ name()
					+ " is expected; digits of the identifier may be lost",
					"Ask the site to format the column as text and to enter it again"));
		}
		return switch (value) {
			case Cell.Error e -> Optional.of(new Problem(BuiltInRule.CELL_ERROR, "the cell of the " + name() + " holds the error "
					+ e.code(), "Ask the site for the value"));
			case Cell.Moment m -> Optional.of(new Problem(BuiltInRule.WRONG_TYPE, "a date (" + text + ") stands where the "
					+ name()
					+ " is expected; spreadsheets make dates of identifiers such as 3-4", "Ask the site what was entered"));
			default -> Optional.empty();
		};
	}

	/** Whether a text is a number such as {@code 1.23E+11}. */
	private static boolean isScientific(String text) {
		int e = Math.max(text.indexOf('E'), text.indexOf('e'));
		if (e < 1 || e + 2 >= text.length() || text.charAt(e + 1) != '+') {
			return false;
		}
		return text.substring(e + 2).chars().allMatch(Character::isDigit)
				&& text.substring(0, e).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
	}

	private Problem unknown(String text) {
		BuiltInRule rule = switch (kind) {
			case SITE -> BuiltInRule.UNKNOWN_SITE;
			case THERAPIST -> BuiltInRule.UNKNOWN_THERAPIST;
			case CLIENT -> BuiltInRule.UNKNOWN_CLIENT;
			case OCCASION -> BuiltInRule.UNKNOWN_OCCASION;
			case ROLE -> BuiltInRule.UNKNOWN_ROLE;
		};
		return new Problem(rule, "the " + name() + " '" + text + "' is not in " + listName,
				"Correct it with the site, recode it in the recipe, or add it to " + listName);
	}

	private String name() {
		return kind.getName().toLowerCase(Locale.ROOT);
	}
}
