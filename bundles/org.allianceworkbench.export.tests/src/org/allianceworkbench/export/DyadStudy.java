package org.allianceworkbench.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.run.Exporter;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/** A study with all that privacy is about; rows are put into it by tests. */
final class DyadStudy implements AutoCloseable {

	final Study study;
	final StudyStore store;
	private final Path folder;
	private int imports;

	DyadStudy(Path folder) throws StoreException {
		this.folder = folder;
		study = StudyBuilder.titled("Dyad study", IdSource.named("dyad")).contributor("Ada Investigator (Hill Hospital)")
				.site("A", "Hill Hospital", "DE", "Europe/Berlin").site("B", "Lake Clinic", "DE", "Europe/Berlin")
				.arm("CCI", "Coping").arm("SC", "Support").role("CLIENT", "Client").role("THERAPIST", "Therapist")
				.occasion("BL", "Baseline", OccasionKind.BASELINE).sessions(3, 7, 3)
				.codeList("arms", "CCI", "Coping", "SC", "Support")
				.codeList("jobs", "1", "employed", "2", "retired", "3", "student", "4", "astronaut")
				.variable("experience", "Experience", Level.THERAPIST, v -> v.unit("years"))
				.variable("licensed", "Day of the license", Level.THERAPIST, v -> v.type(VariableType.DATE))
				.variable("arm", "Arm", Level.CLIENT, v -> v.type(VariableType.TEXT).labels("arms"))
				.variable("surname", "Surname", Level.CLIENT, v -> v.type(VariableType.TEXT).privacy(Privacy.DIRECT_IDENTIFIER))
				.variable("born", "Date of birth", Level.CLIENT, v -> v.type(VariableType.DATE)
						.privacy(Privacy.QUASI_IDENTIFIER))
				.variable("age", "Age at enrolment", Level.CLIENT, v -> v.range(18, 110).unit("years").missing("999", "unknown")
						.privacy(Privacy.QUASI_IDENTIFIER))
				.variable("job", "Occupation", Level.CLIENT, v -> v.labels("jobs").measure(MeasurementLevel.NOMINAL)
						.missing("9", "refused").privacy(Privacy.QUASI_IDENTIFIER))
				.variable("enrolled", "Day of enrolment", Level.CLIENT, v -> v.type(VariableType.DATE)
						.meaning(VariableMeaning.ENROLMENT_DATE))
				.variable("note", "Remark", Level.CLIENT, v -> v.type(VariableType.TEXT))
				.variable("phone", "Telephone", Level.CLIENT, v -> v.type(VariableType.TEXT))
				.variable("session_date", "Day of the session", Level.OCCASION, v -> v.type(VariableType.DATE)
						.meaning(VariableMeaning.SESSION_DATE))
				.variable("alliance", "Working alliance", Level.RATING, v -> v.range(1, 7).decimals(2).missing("97", "refused"))
				.variable("progress", "Progress", Level.RATING, v -> v.range(1, 7)).build();
		store = SqliteStudyStore.create(folder.resolve("data.sqlite"), study);
	}

	/** Rows of one import. */
	final class Rows implements AutoCloseable {

		private final ImportTransaction transaction;

		Rows() throws StoreException {
			transaction = store.begin(new ImportHeader("tester", "file" + ++imports, "0".repeat(63) + imports, "by hand", 1, "",
					"tests"));
		}

		Rows therapist(String site, String code, Object... values) throws StoreException {
			return put(RowKey.therapist(site, code), "", values);
		}

		Rows client(String site, String code, String therapist, Object... values) throws StoreException {
			return put(RowKey.client(site, code), therapist, values);
		}

		Rows session(String site, String client, String occasion, Object... values) throws StoreException {
			return put(RowKey.occasion(site, client, occasion), "", values);
		}

		Rows rating(String site, String client, String occasion, String role, Object... values) throws StoreException {
			return put(RowKey.rating(site, client, occasion, role), "", values);
		}

		private Rows put(RowKey key, String therapist, Object... namesAndValues) throws StoreException {
			Map<String, Value> values = new LinkedHashMap<>();
			for (int i = 0; i < namesAndValues.length; i += 2) {
				values.put((String) namesAndValues[i], namesAndValues[i + 1] instanceof Number n ? Value.of(n.doubleValue())
						: Value.of((String) namesAndValues[i + 1]));
			}
			transaction.put(new RowChange(key, therapist.isEmpty() ? Optional.empty() : Optional.of(therapist), values,
					Source.NONE));
			return this;
		}

		@Override
		public void close() throws StoreException {
			transaction.commit();
			transaction.close();
		}
	}

	/** Starts an import; closing it commits. */
	Rows rows() throws StoreException {
		return new Rows();
	}

	/** A day as the store keeps it. */
	static double day(int year, int month, int day) {
		return CalendarSeconds.of(LocalDate.of(year, month, day));
	}

	Exporter exporter() {
		return new Exporter(study, store, List.of(), folder.resolve("pseudonyms.key"));
	}

	/** What would leave. */
	Table table(Export export) throws Exception {
		return exporter().content(export, new MemoryTarget(), ExportRun.PLAIN, Progress.NONE).table();
	}

	ExportPreview preview(Export export) throws Exception {
		return exporter().preview(export, new MemoryTarget(), 1000, Progress.NONE);
	}

	@Override
	public void close() throws StoreException {
		store.close();
	}
}
