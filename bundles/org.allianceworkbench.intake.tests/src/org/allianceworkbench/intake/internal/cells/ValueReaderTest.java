package org.allianceworkbench.intake.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.allianceworkbench.intake.Workbench;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.create.RecipeBuilder;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single cells become. */
class ValueReaderTest {

	private static final Study STUDY = Workbench.study().codeList("zip", "01234", "North", "09876", "South")
			.variable("share", "Share of sessions", Level.CLIENT, v -> v.range(0, 1))
			.variable("percent", "Sessions in per cent", Level.CLIENT, v -> v.range(0, 100).unit("%"))
			.variable("score", "Some score", Level.CLIENT, v -> v.range(0, 100))
			.variable("zip", "Area", Level.CLIENT, v -> v.type(VariableType.TEXT).labels("zip"))
			.variable("note", "Note", Level.CLIENT, v -> v.type(VariableType.TEXT))
			.variable("started", "Start", Level.OCCASION, v -> v.type(VariableType.DATE_TIME))
			.variable("length", "Duration", Level.OCCASION, v -> v.type(VariableType.TIME)).build();

	private static Variable variable(String name) {
		return Codebook.of(STUDY).variable(name).orElseThrow();
	}

	private static ValueReader reader(String variable, char decimal, DateOrder order, Recode... recodes) {
		return new ValueReader(variable(variable), List.of(recodes), List.of(RecipeBuilder.recode("n/a", null)),
				new CellContext(decimal, order, 1, MissingValues.NONE));
	}

	private static Reading read(String variable, Cell cell) {
		return reader(variable, '.', DateOrder.DMY).read(cell);
	}

	private static Reading text(String variable, String text) {
		return read(variable, new Cell.Text(text));
	}

	/** The value, or the rule that the cell breaks, or what else it is. */
	private static String outcome(Reading reading) {
		return switch (reading) {
			case Reading.Stored s -> s.value().toString();
			case Reading.Held h -> h.problem().rule().id();
			case Reading.Missing m -> "missing";
			case Reading.Blank b -> "blank";
			case Reading.OrderUnknown o -> "order?";
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "5.5|5.5", " 5.5 |5.5", "'\u00A05,5\u00A0'|wrong-type", "05|5", "-3|out-of-range",
			">5|wrong-type",
			"<1|wrong-type", "5?|wrong-type", "ca. 5|wrong-type", "1,234|ambiguous-number", "twelve|wrong-type", "97|97",
			"n/a|missing",
			"N/A |missing", "''|blank", "'  '|blank", "5,5|wrong-type", "1e1|wrong-type", "4.|wrong-type" })
	void textsInANumberColumnWithDecimalPoint(String text, String outcome) {
		assertThat(outcome(text("alliance", text))).isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "5,5|5.5", "5|5", "5.5|wrong-type", "1.234|ambiguous-number", "1.234,5|out-of-range",
			"'\u22125,5'|out-of-range" })
	void textsInANumberColumnWithDecimalComma(String text, String outcome) {
		assertThat(outcome(reader("alliance", ',', DateOrder.DMY).read(new Cell.Text(text)))).isEqualTo(outcome);
	}

	@Test
	void aNumberWithTheOtherDecimalMarkIsExplained() {
		Reading.Held held = (Reading.Held) text("alliance", "5,5");
		assertThat(held.problem().remedy()).contains("decimals are written with a point");
	}

	@Test
	void datesInANumberColumnAreNoNumbers() {
		Reading.Held held = (Reading.Held) read("alliance", new Cell.Moment(CalendarSeconds.of(LocalDate.of(2021, 6, 5)), false));
		assertThat(held.problem().rule().id()).isEqualTo("wrong-type");
		assertThat(held.problem().remedy()).contains("5.6");
		assertThat(outcome(read("alliance", new Cell.Bool(true)))).isEqualTo("wrong-type");
		assertThat(outcome(read("alliance", new Cell.Time(3600, false)))).isEqualTo("wrong-type");
	}

	@Test
	void percentagesGoByTheCodebookOrAreHeld() {
		assertThat(outcome(text("percent", "85%"))).isEqualTo("85");
		assertThat(outcome(read("percent", new Cell.Num(0.85, "0%")))).isEqualTo("85");
		assertThat(outcome(text("share", "85 %"))).isEqualTo("0.85");
		assertThat(outcome(read("share", new Cell.Num(0.85, "0.0%")))).isEqualTo("0.85");
		assertThat(outcome(read("score", new Cell.Num(0.85, "0%")))).isEqualTo("percent");
		assertThat(outcome(text("score", "85%"))).isEqualTo("percent");
		assertThat(outcome(read("score", new Cell.Num(85, "General")))).isEqualTo("85");
	}

	@ParameterizedTest
	@CsvSource({ "31/01/2021,2021-01-31", "31.1.2021,2021-01-31", "2021-01-31,2021-01-31", "31-JAN-2021,2021-01-31",
			"31 January 2021,2021-01-31", "31/02/2021,impossible-date", "2021-02-30,impossible-date",
					"01/31/2021,impossible-date",
			"31/01/21,wrong-type", "soon,wrong-type", "44227,date-serial", "01/02/0211,impossible-date", "1.12.2011,2011-12-01" })
	void textsInADateColumnWithTheDayFirst(String text, String outcome) {
		Reading reading = text("enrolled", text);
		String shown = reading instanceof Reading.Stored s ? CalendarSeconds.date(((Value.Num) s.value()).number()).toString()
				: outcome(reading);
		assertThat(shown).isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "03/04/2021,order?", "31/01/2021,order?", "01/31/2021,order?", "2021-01-31,2021-01-31", "31-Jan-2021,2021-01-31",
			"31/31/2021,impossible-date" })
	void withoutADateOrderNothingIsGuessed(String text, String outcome) {
		Reading reading = reader("enrolled", '.', DateOrder.UNKNOWN).read(new Cell.Text(text));
		String shown = reading instanceof Reading.Stored s ? CalendarSeconds.date(((Value.Num) s.value()).number()).toString()
				: outcome(reading);
		assertThat(shown).isEqualTo(outcome);
	}

	@Test
	void theMonthComesFirstWhenTheRecipeSaysSo() {
		Reading reading = reader("enrolled", '.', DateOrder.MDY).read(new Cell.Text("03/04/2021"));
		assertThat(((Reading.Stored) reading).value()).isEqualTo(Value.of(CalendarSeconds.of(LocalDate.of(2021, 3, 4))));
	}

	@Test
	void numbersInADateColumnAreHeldAndExplained() {
		Reading.Held serial = (Reading.Held) read("enrolled", new Cell.Num(44227, "General"));
		assertThat(serial.problem().rule().id()).isEqualTo("date-serial");
		assertThat(serial.problem().what()).contains("2021-01-31");
		assertThat(outcome(read("enrolled", new Cell.Num(5, "General")))).isEqualTo("wrong-type");
	}

	@Test
	void aDateTimeKeepsItsTimeAndADateLosesIt() {
		double moment = CalendarSeconds.of(LocalDateTime.of(2021, 1, 31, 10, 15));
		assertThat(outcome(text("started", "31/01/2021 10:15"))).isEqualTo(Value.of(moment).toString());
		Reading.Stored cut = (Reading.Stored) read("enrolled", new Cell.Moment(moment, true));
		assertThat(cut.value()).isEqualTo(Value.of(CalendarSeconds.of(LocalDate.of(2021, 1, 31))));
		assertThat(cut.recoded()).isTrue();
	}

	@Test
	void timesAreReadAsSeconds() {
		assertThat(outcome(text("length", "0:50"))).isEqualTo("3000");
		assertThat(outcome(read("length", new Cell.Time(3000, true)))).isEqualTo("3000");
		assertThat(outcome(text("length", "fifty minutes"))).isEqualTo("wrong-type");
	}

	@Test
	void codesOfTextsKeepTheirLeadingZeros() {
		assertThat(outcome(read("zip", new Cell.Num(1234, "00000")))).isEqualTo("01234");
		assertThat(outcome(read("zip", new Cell.Num(1234, "General")))).isEqualTo("unknown-code");
		assertThat(outcome(text("zip", "south"))).isEqualTo("09876");
		assertThat(outcome(text("note", "  as it is  "))).isEqualTo("  as it is");
	}

	@Test
	void recodesGoFirstAndMatchTextsAndNumbers() {
		ValueReader reader = reader("alliance", ',', DateOrder.DMY, RecipeBuilder.recode("very good", "7"),
				RecipeBuilder.recode("0", "99"),
				RecipeBuilder.recode("-9", null), RecipeBuilder.recode("TRUE", "1"), RecipeBuilder.recode("8,5", "97"));
		assertThat(outcome(reader.read(new Cell.Text(" Very Good")))).isEqualTo("7");
		assertThat(outcome(reader.read(new Cell.Num(0, "General")))).isEqualTo("99");
		assertThat(outcome(reader.read(new Cell.Text("-9")))).isEqualTo("missing");
		assertThat(outcome(reader.read(new Cell.Bool(true)))).isEqualTo("1");
		assertThat(outcome(reader.read(new Cell.Num(8.5, "")))).isEqualTo("97");
	}

	@Test
	void errorValuesCanBeRecoded() {
		ValueReader reader = reader("alliance", '.', DateOrder.DMY, RecipeBuilder.recode("#N/A", null));
		assertThat(outcome(reader.read(new Cell.Error("#N/A")))).isEqualTo("missing");
		assertThat(outcome(reader.read(new Cell.Error("#REF!")))).isEqualTo("cell-error");
	}

	@Test
	void aMissingTextBecomesACodeOnlyWhereTheVariableHasThatCode() {
		List<Recode> missing = List.of(RecipeBuilder.recode("refused", "97"));
		CellContext context = new CellContext('.', DateOrder.DMY, 1, MissingValues.NONE);
		assertThat(outcome(new ValueReader(variable("alliance"), List.of(), missing, context).read(new Cell.Text("refused"))))
				.isEqualTo("97");
		assertThat(outcome(new ValueReader(variable("age"), List.of(), missing, context).read(new Cell.Text("refused"))))
				.isEqualTo("missing");
	}

	@Test
	void userMissingInTheFileMustBeUserMissingInTheCodebook() {
		CellContext context = new CellContext('.', DateOrder.DMY, 1, MissingValues.of(-9, 7, 97));
		ValueReader reader = new ValueReader(variable("alliance"), List.of(), List.of(), context);
		assertThat(outcome(reader.read(new Cell.Num(97, "")))).isEqualTo("97");
		assertThat(outcome(reader.read(new Cell.Num(-9, "")))).isEqualTo("unknown-code");
		assertThat(outcome(reader.read(new Cell.Num(7, "")))).isEqualTo("unknown-code");
	}

	@Test
	void aRecodeMustLeadToAPossibleValue() {
		assertThatThrownBy(() -> reader("alliance", '.', DateOrder.DMY, RecipeBuilder.recode("x", "high")))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("can't be a value of alliance");
		assertThatThrownBy(() -> reader("arm", '.', DateOrder.DMY, RecipeBuilder.recode("x", "ZZ")))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is no code of arm");
	}
}
