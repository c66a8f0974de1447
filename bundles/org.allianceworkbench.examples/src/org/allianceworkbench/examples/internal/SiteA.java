package org.allianceworkbench.examples.internal;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.examples.SeededError;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableBuilder;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.ValueLabels;

/** Site A's file: SPSS, one row per client, user-missing codes. */
public final class SiteA {

	private static final String STRAY_CLIENT = "A-017";
	private static final String STRAY_THERAPIST = "A-T9";
	private static final ValueLabels WHY_MISSING = ValueLabels.of(97, "refused", 98, "not applicable", 99, "not answered");

	private SiteA() {
	}

	/** The mistakes in the file. */
	public static List<SeededError> errors() {
		return List.of(new SeededError("unknown-therapist", "A", STRAY_CLIENT, "",
				"the therapist's code is " + STRAY_THERAPIST + ", who does not exist"));
	}

	/** The file's contents. */
	public static Table table(List<Client> clients) {
		TableBuilder rows = new TableBuilder(
				new TableInfo("Coast Cancer Center: alliance study", List.of("Exported from the clinic's trial database."),
						java.util.Optional.empty(), java.util.Map.of(), List.of()),
				columns());
		clients.forEach(client -> fill(rows.addRow(), client));
		return rows.build();
	}

	private static List<ColumnSpec> columns() {
		List<ColumnSpec> columns = new ArrayList<>();
		columns.add(ColumnSpec.text("ID").width(8).label("Patient number").measure(Measure.NOMINAL).build());
		columns.add(ColumnSpec.text("THERAP").width(8).label("Therapist").measure(Measure.NOMINAL).build());
		columns.add(number("EXPER", "Therapist's years of practice", 0));
		columns.add(number("ARM", "Treatment group", 0).toBuilder().measure(Measure.NOMINAL)
				.valueLabels(ValueLabels.of(1, "Coping and communication", 2, "Supportive counselling")).build());
		columns.add(number("AGE", "Age at enrolment", 0));
		columns.add(date("ENROLLED", "Date of enrolment"));
		columns.add(number("IES", "Impact of Event Scale, total", 0));
		columns.add(number("BDI", "Beck Depression Inventory, total", 0));
		columns.add(number("RSES", "Rosenberg Self-Esteem Scale, total", 0));
		columns.add(number("EXPR", "Emotional expressivity", 1));
		columns.add(number("BUFF", "Protective buffering", 1));
		for (int s = 1; s <= Simulation.SESSIONS; s++) {
			columns.add(date("DATE_S" + s, "Date of session " + s));
			columns.add(number("ATT_S" + s, "Session " + s + " took place", 0).toBuilder().measure(Measure.NOMINAL)
					.valueLabels(ValueLabels.of(0, "no", 1, "yes")).build());
			columns.add(rating("WAI_C_S" + s, "Alliance rated by patient, session " + s));
			columns.add(rating("WAI_T_S" + s, "Alliance rated by therapist, session " + s));
			columns.add(rating("PROG_C_S" + s, "Progress rated by patient, session " + s));
			columns.add(rating("PROG_T_S" + s, "Progress rated by therapist, session " + s));
		}
		return columns;
	}

	private static ColumnSpec number(String name, String label, int decimals) {
		return ColumnSpec.number(name).label(label).format(DisplayFormat.number(8, decimals)).measure(Measure.SCALE).build();
	}

	private static ColumnSpec date(String name, String label) {
		return ColumnSpec.of(name, ColumnType.DATE).label(label).format(new DisplayFormat("EDATE", 10, 0)).measure(Measure.SCALE)
				.build();
	}

	private static ColumnSpec rating(String name, String label) {
		return number(name, label, 2).toBuilder().valueLabels(WHY_MISSING).missing(MissingValues.of(97, 98, 99)).build();
	}

	private static void fill(TableBuilder row, Client client) {
		String therapist = client.code().equals(STRAY_CLIENT) ? STRAY_THERAPIST : client.therapist().code();
		row.set(0, client.code()).set(1, therapist).set(2, client.therapist().experience()).set(3, client.arm().equals("CCI") ? 1 : 2)
				.set(4, client.age()).set(5, CalendarSeconds.of(client.enrolled())).set(6, client.distress())
				.set(7, client.depression()).set(8, client.selfEsteem()).set(9, client.expressivity()).set(10, client.buffering());
		for (int s = 1; s <= client.sessions().size(); s++) {
			Session session = client.sessions().get(s - 1);
			int first = 11 + 6 * (s - 1);
			row.set(first + 1, session.attended() ? 1 : 0);
			if (session.attended()) {
				row.set(first, CalendarSeconds.of(session.date())).set(first + 2, session.clientAlliance())
						.set(first + 3, session.therapistAlliance()).set(first + 4, session.clientProgress())
						.set(first + 5, session.therapistProgress());
			}
		}
	}
}
