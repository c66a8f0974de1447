package org.allianceworkbench.export;

import static org.allianceworkbench.export.DyadStudy.day;
import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

	@TempDir
	Path folder;

	private static Export guarded(ExportLayout layout, int k, String... variables) {
		Export export = export(layout, variables);
		export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		export.getPrivacy().setK(k);
		return export;
	}

	/** Clients who share what they have with fewer than k, counted one by one. */
	private static long below(Table table, int k, List<String> columns) {
		Map<String, Map<String, TreeSet<String>>> has = new HashMap<>();
		for (int row = 0; row < table.rowCount(); row++) {
			String client = table.column("site").text(row) + "/" + table.column("client").text(row);
			for (String name : columns) {
				Column column = table.column(name);
				has.computeIfAbsent(client, c -> new HashMap<>()).computeIfAbsent(name, n -> new TreeSet<>())
						.add(column.isMissing(row) ? "" : column.value(row).toString());
			}
		}
		return has.values().stream().filter(mine -> has.values().stream().filter(mine::equals).count() < k).count();
	}

	@Test
	void rulesThatWouldProtectNobodyAreRefused() throws Exception {
		try (DyadStudy dyads = new DyadStudy(folder)) {
			Export misnamed = guarded(ExportLayout.CLIENT, 5);
			misnamed.getPrivacy().getQuasiIdentifiers().add("agee");
			assertRefused(dyads, misnamed, "agee");
			Export stays = guarded(ExportLayout.CLIENT, 5);
			stays.getPrivacy().getLeftOut().add("jobb");
			assertRefused(dyads, stays, "jobb");
			Export groups = guarded(ExportLayout.CLIENT, 5);
			Coarsening narrow = StudyFactory.eINSTANCE.createCoarsening();
			narrow.setVariable("age");
			narrow.setWidth(-5);
			groups.getPrivacy().getCoarsenings().add(narrow);
			assertRefused(dyads, groups, "width above 0");
			Export alone = guarded(ExportLayout.CLIENT, 0);
			alone.getPrivacy().setMustPass(true);
			assertRefused(dyads, alone, "passes always");
		}
	}

	private static void assertRefused(DyadStudy dyads, Export export, String why) {
		assertThatThrownBy(() -> dyads.exporter().preview(export, new MemoryTarget(), 10, Progress.NONE))
				.isInstanceOf(ExportException.class).hasMessageContaining(why);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void smallGroupsAndTheEffectOfProposalsAreCountedRight(long seed) throws Exception {
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		try (DyadStudy dyads = new DyadStudy(Files.createTempDirectory(folder, "study"))) {
			try (DyadStudy.Rows rows = dyads.rows()) {
				for (int i = 0; i < 60; i++) {
					String site = random.nextBoolean() ? "A" : "B";
					rows.client(site, "c" + i, "T" + i % 4, "age", random.nextInt(10) == 0 ? 999 : 60 + random.nextInt(40), "job",
							1 + random.nextInt(4), "born", day(1950 + random.nextInt(3), 1 + random.nextInt(12), 1));
					for (int s = 1; s <= 1 + random.nextInt(3); s++) {
						rows.rating(site, "c" + i, "S" + s, "CLIENT", "alliance", 1 + random.nextInt(7));
					}
				}
			}
			List<String> all = List.of("age", "job", "born");
			for (ExportLayout layout : List.of(ExportLayout.CLIENT, ExportLayout.RATING)) {
				Export export = guarded(layout, 3, "age", "job", "born", "alliance");
				Disclosure disclosure = dyads.preview(export).disclosure();
				assertThat(disclosure.quasiIdentifiers()).containsExactlyElementsOf(all);
				assertThat(disclosure.clients()).isEqualTo(60);
				assertThat(disclosure.clientsBelow()).isEqualTo(below(dyads.table(export), 3, all)).isPositive();
				assertThat(disclosure.proposals()).isNotEmpty();
				for (PrivacyProposal proposal : disclosure.proposals()) {
					Export changed = EcoreUtil.copy(export);
					proposal.applyTo(changed);
					List<String> left = all.stream().filter(name -> dyads(dyads, changed).find(name).isPresent()).toList();
					assertThat(proposal.clientsBelow()).as(proposal.sentence()).isEqualTo(below(dyads(dyads, changed), 3, left))
							.isEqualTo(dyads.preview(changed).disclosure().clientsBelow());
				}
			}
			assertThat(dyads.preview(guarded(ExportLayout.CLIENT, 16, "age")).disclosure().thinTherapists())
					.as("each of 4 therapists' codes is at two sites").isEqualTo(8);
		}
	}

	private static Table dyads(DyadStudy dyads, Export export) {
		try {
			return dyads.table(export);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theSmallestGroupsAreShownWithoutThePeople() throws Exception {
		try (DyadStudy dyads = new DyadStudy(folder)) {
			try (DyadStudy.Rows rows = dyads.rows()) {
				for (int i = 0; i < 12; i++) {
					rows.client("A", "c" + i, "T1", "age", i < 10 ? 40 : 83, "job", i == 11 ? 4 : 1, "born", day(1960, 3, 17));
				}
			}
			Export export = guarded(ExportLayout.CLIENT, 5, "age", "job", "born");
			Disclosure disclosure = dyads.preview(export).disclosure();
			assertThat(disclosure.sentence()).isEqualTo(
					"2 of 12 clients share their combination of age, job, born with fewer than 4 others.");
			assertThat(disclosure.groups()).isEqualTo(3);
			assertThat(disclosure.smallest()).containsExactlyInAnyOrder(
					new Disclosure.Group(1, List.of("80 to 89", "employed", "1960")),
					new Disclosure.Group(1, List.of("80 to 89", "a rare code", "1960")));
			export.getPrivacy().setMustPass(true);
			assertThatThrownBy(() -> dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.PLAIN, Progress.NONE))
					.isInstanceOf(ExportRefusedException.class).hasMessageContaining("2 of 12 clients")
					.hasMessageContaining("What helps most");
			assertThat(folder.resolve("all.memory")).doesNotExist();
			assertThat(dyads.preview(export).refusals()).hasSize(1);
			new PrivacyProposal(new PrivacyProposal.LeaveOut("age"), 0).applyTo(export);
			new PrivacyProposal(new PrivacyProposal.LeaveOut("job"), 0).applyTo(export);
			assertThat(dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.PLAIN, Progress.NONE).disclosure()
					.passes()).isTrue();
		}
	}

	@Test
	void namedQuasiIdentifiersCountInsteadOfThoseOfTheCodebook() throws Exception {
		try (DyadStudy dyads = new DyadStudy(folder)) {
			try (DyadStudy.Rows rows = dyads.rows()) {
				for (int i = 0; i < 8; i++) {
					rows.client(i < 6 ? "A" : "B", "c" + i, "T1", "age", 20 + i, "enrolled", day(2024, 1, 1 + i));
				}
			}
			Export export = guarded(ExportLayout.CLIENT, 5, "age", "enrolled");
			export.getPrivacy().getQuasiIdentifiers().add("site");
			assertThat(dyads.preview(export).disclosure().clientsBelow()).as("those of site B").isEqualTo(2);
			export.getPrivacy().getQuasiIdentifiers().set(0, "enrolled");
			assertThat(dyads.preview(export).disclosure().clientsBelow()).isEqualTo(8);
			assertThat(dyads.preview(export).disclosure().proposals()).contains(
					new PrivacyProposal(new PrivacyProposal.Dates(DateForm.MONTH), 0));
			export.getPrivacy().getQuasiIdentifiers().set(0, "surname");
			assertThat(dyads.preview(export).disclosure().quasiIdentifiers()).as("it does not leave").isEmpty();
		}
	}

	@Test
	void rangesOfSmallGroupsTellWhereTheyEnd() throws Exception {
		try (DyadStudy dyads = new DyadStudy(folder)) {
			try (DyadStudy.Rows rows = dyads.rows()) {
				for (int i = 0; i < 9; i++) {
					rows.client("A", "K-" + (100 + i), "T1", "age", 20 + 10 * i);
				}
			}
			Export export = guarded(ExportLayout.CLIENT, 5, "age");
			export.getPrivacy().getQuasiIdentifiers().add("age");
			assertThat(dyads.exporter().preview(export, new MemoryTarget(), 10, Progress.NONE).disclosure().smallest())
					.extracting(group -> group.values().get(0)).contains("20 to 39").allMatch(words -> words.matches("\\d+ to \\d*9"));
			try (DyadStudy.Rows rows = dyads.rows()) {
				rows.client("A", "K-100", "T1", "age", 20.5);
			}
			assertThat(dyads.exporter().preview(export, new MemoryTarget(), 10, Progress.NONE).disclosure().smallest())
					.extracting(group -> group.values().get(0)).contains("20 to under 40");
		}
	}
}
