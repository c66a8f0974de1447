package org.allianceworkbench.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowValues;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.ui.OpenStudies;

/** The example's definition with many generated ratings. */
final class BigStudy {

	private static final List<String> NAMES = List.of("alliance", "progress");
	private static final List<String> OCCASIONS = List.of("S1", "S2", "S3", "S4", "S5", "S6");
	private static final List<String> ROLES = List.of("CLIENT", "THERAPIST");

	private BigStudy() {
	}

	/** Makes a study with so many ratings, or a few more. */
	static Path make(String name, int ratings) throws Exception {
		Path folder = TestStudies.withoutData(name);
		Random random = new Random(1);
		try (StudyProject project = StudyProject.open(folder, OpenStudies.instance().catalogue(), "data manager");
				ImportTransaction rows = project.store().begin(new ImportHeader("data manager", "generated", "none", "none", 1,
						"", "test"))) {
			int made = 0;
			for (int client = 0; made < ratings; client++) {
				String site = "ABC".charAt(client % 3) + "";
				String code = "%s-%06d".formatted(site, client);
				rows.put(new RowChange(RowKey.client(site, code), Optional.of(site + "-T" + client % 500), Map.of(),
						Source.NONE));
				for (String occasion : OCCASIONS) {
					for (String role : ROLES) {
						rows.put(new RowChange(RowKey.rating(site, code, occasion, role), Optional.empty(), new RowValues(NAMES,
								Value.of(1 + random.nextInt(600) / 100.0), Value.of(1 + random.nextInt(600) / 100.0)),
								Source.NONE));
						made++;
					}
				}
			}
			rows.commit();
		}
		return folder;
	}
}
