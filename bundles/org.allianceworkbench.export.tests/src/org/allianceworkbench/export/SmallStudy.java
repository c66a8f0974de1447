package org.allianceworkbench.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.Value;

/** Three clients of two therapists at two sites, with a few ratings; client A-3 was never rated. */
final class SmallStudy implements AutoCloseable {

	final Study study;
	final StudyStore store;

	SmallStudy(Path folder) throws StoreException {
		this(folder, "alliance");
	}

	SmallStudy(Path folder, String rating) throws StoreException {
		study = StudyBuilder.titled("Small study", IdSource.named("small")).site("A", "Alpha", "DE", "Europe/Berlin")
				.site("B", "Beta", "DE", "Europe/Berlin").role("CLIENT", "Client").role("THERAPIST", "Therapist")
				.occasion("BL", "Baseline", OccasionKind.BASELINE).sessions(2, 7, 3)
				.codeList("arms", "CCI", "Coping", "SC", "Support")
				.variable("experience", "Experience", Level.THERAPIST, v -> v.unit("years"))
				.variable("arm", "Arm", Level.CLIENT, v -> v.type(VariableType.TEXT).labels("arms"))
				.variable("surname", "Surname", Level.CLIENT, v -> v.type(VariableType.TEXT).privacy(Privacy.DIRECT_IDENTIFIER))
				.variable("session_date", "Date of the session", Level.OCCASION, v -> v.type(VariableType.DATE)
						.meaning(VariableMeaning.SESSION_DATE))
				.variable(rating, "Working alliance", Level.RATING, v -> v.range(1, 7).decimals(2).missing("97", "refused")
						.missing("99", "not answered")).build();
		store = SqliteStudyStore.create(folder.resolve("data.sqlite"), study);
		fill(rating);
	}

	private void fill(String rating) throws StoreException {
		ImportHeader header = new ImportHeader("tester", "small.csv", "0".repeat(64), "by hand", 1, "", "tests");
		try (ImportTransaction t = store.begin(header)) {
			put(t, RowKey.therapist("A", "T1"), "", "experience", 12);
			put(t, RowKey.therapist("B", "T1"), "", "experience", 3);
			put(t, RowKey.client("A", "1"), "T1", "arm", "CCI", "surname", "Müller");
			put(t, RowKey.client("A", "2"), "T1", "arm", "SC", "surname", "Schmidt");
			put(t, RowKey.client("A", "3"), "T1", "arm", "SC", "surname", "Weber");
			put(t, RowKey.client("B", "1"), "T1", "arm", "SC", "surname", "Meyer");
			put(t, RowKey.occasion("A", "1", "S1"), "", "session_date", 13_800_000_000.0);
			put(t, RowKey.rating("A", "1", "S1", "CLIENT"), "", rating, 5.5);
			put(t, RowKey.rating("A", "1", "S1", "THERAPIST"), "", rating, 4.25);
			put(t, RowKey.rating("A", "1", "S2", "CLIENT"), "", rating, 97);
			put(t, RowKey.rating("A", "2", "S1", "THERAPIST"), "", rating, 3);
			put(t, RowKey.rating("B", "1", "S2", "CLIENT"), "", rating, 6.75);
			t.commit();
		}
	}

	private static void put(ImportTransaction t, RowKey key, String therapist, Object... namesAndValues) throws StoreException {
		Map<String, Value> values = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			values.put((String) namesAndValues[i], namesAndValues[i + 1] instanceof Number n ? Value.of(n.doubleValue())
					: Value.of((String) namesAndValues[i + 1]));
		}
		t.put(new RowChange(key, therapist.isEmpty() ? Optional.empty() : Optional.of(therapist), values, Source.NONE));
	}

	/** A definition that exports all. */
	static Export export(ExportLayout layout, String... variables) {
		Export export = StudyFactory.eINSTANCE.createExport();
		export.setName("all");
		export.setTarget("memory");
		export.setLayout(layout);
		for (String variable : variables) {
			ExportColumn column = StudyFactory.eINSTANCE.createExportColumn();
			column.setVariable(variable);
			export.getColumns().add(column);
		}
		return export;
	}

	@Override
	public void close() throws StoreException {
		store.close();
	}
}
