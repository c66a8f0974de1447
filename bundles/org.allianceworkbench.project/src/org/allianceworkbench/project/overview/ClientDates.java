package org.allianceworkbench.project.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** The clients with what the codebook knows of their days and their arm. */
final class ClientDates {

	/** A client; codes that are not known are empty. */
	record Client(String site, String therapist, String client, String arm, Optional<LocalDate> enrolled,
			Optional<LocalDate> dropped) {
	}

	private final StudyStore store;
	private final Optional<String> enrolment;
	private final Optional<String> dropout;
	private final Optional<String> arm;

	ClientDates(Study study, StudyStore store) {
		this.store = store;
		this.enrolment = named(study, VariableMeaning.ENROLMENT_DATE);
		this.dropout = named(study, VariableMeaning.DROPOUT_DATE);
		this.arm = study.getVariables().stream().filter(variable -> variable.getLevel() == Level.CLIENT && isArm(study, variable))
				.map(Variable::getName).findFirst();
	}

	static Optional<String> named(Study study, VariableMeaning meaning) {
		return study.getVariables().stream().filter(variable -> variable.getMeaning() == meaning).map(Variable::getName)
				.findFirst();
	}

	/** A variable that is called so, or whose codes are the study's arms. */
	private static boolean isArm(Study study, Variable variable) {
		if (study.getArms().isEmpty() || variable.getName() == null) {
			return false;
		}
		return variable.getName().equalsIgnoreCase("arm") || variable.getCodeList() != null && variable.getCodeList().getCodes()
				.stream()
				.allMatch(code -> study.getArms().stream().anyMatch(each -> each.getCode() != null && each.getCode()
				.equals(code.getValue())));
	}

	boolean knowsDropouts() {
		return dropout.isPresent();
	}

	/** All clients in their order, by site and code. */
	Map<String, Client> read() throws StoreException {
		String[] wanted = Stream.of(enrolment, dropout, arm).flatMap(Optional::stream).toArray(String[]::new);
		Table clients = store.query(RowQuery.of(Level.CLIENT, wanted.length == 0 ? new String[] { "client" } : wanted));
		Map<String, Client> all = new LinkedHashMap<>();
		Column sites = clients.column("site");
		Column therapists = clients.column("therapist");
		Column codes = clients.column("client");
		for (int row = 0; row < clients.rowCount(); row++) {
			Client client = new Client(sites.text(row), text(therapists, row), codes.text(row), text(clients, arm, row),
					date(clients, enrolment, row), date(clients, dropout, row));
			all.put(key(client.site(), client.client()), client);
		}
		return all;
	}

	static String key(String site, String client) {
		return site + "\t" + client;
	}

	private static String text(Column column, int row) {
		String text = column.text(row);
		return text == null ? "" : text;
	}

	private static String text(Table table, Optional<String> name, int row) {
		return name.map(table::column).map(column -> column.spec().type().isNumeric() ? column.value(row).toString()
				: text(column, row)).orElse("");
	}

	private static Optional<LocalDate> date(Table table, Optional<String> name, int row) {
		return name.map(table::column).filter(column -> column.spec().type().isNumeric() && !Double.isNaN(column.number(row))
				&& !column.isMissing(row)).map(column -> CalendarSeconds.date(column.number(row)));
	}
}
