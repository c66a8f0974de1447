package org.allianceworkbench.intake.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.Workbench;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of columns as sites give them: three sessions, both raters. */
class HeaderStylesTest {

	@TempDir
	private Path folder;
	private Workbench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Workbench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	/** A file with a rating for each role and session under a name made from a template: R and r are the role, N the session. */
	private SourceFile file(String template, String client, String therapist, String id) throws IOException {
		List<Cell> header = new ArrayList<>(List.of(new Cell.Text(id)));
		List<Cell> first = new ArrayList<>(List.of(new Cell.Text("A-1")));
		List<Cell> second = new ArrayList<>(List.of(new Cell.Text("A-2")));
		for (int session = 1; session <= 3; session++) {
			for (String role : List.of(client, therapist)) {
				header.add(new Cell.Text(template.replace("<r>", role).replace("<n>", Integer.toString(session))
						.replace("<0n>", "0" + session)));
				first.add(new Cell.Num(session + (role.equals(client) ? 0.5 : 0), "General"));
				second.add(new Cell.Num(7 - session, "General"));
			}
		}
		return bench.sheet("site.xlsx", List.of(header, first, second));
	}

	private Optional<Site> siteA() {
		return Optional.of(bench.definition().getSites().get(0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"WAI_<r>_S<n>       | C       | T         | WAI_{role}_S{session}",
			"wai_<r>_s<0n>      | c       | t         | wai_{role}_s{session}",
			"S<n>_WAI_<r>       | C       | T         | S{session}_WAI_{role}",
			"WAI.<n>.<r>        | cl      | th        | WAI.{session}.{role}",
			"wai<n><r>          | C       | T         | wai{session}{role}",
			"Session <n> / Alliance <r> | patient | therapist | Session {session} / Alliance {role}",
			"<r> alliance, visit <n>    | Client  | Clinician | {role} alliance, visit {session}",
			"WA total <r> t<n>  | pat     | ther      | WA total {role} t{session}",
			"Working alliance (<r>) week <n> | patient | counsellor | Working alliance ({role}) week {session}",
			"allianceS<n><r>    | Client  | Therapist | allianceS{session}{role}",
			"alliance_<r>_<n>   | CLIENT  | THERAPIST | alliance_{role}_{session}" })
	void thePatternIsFoundAndTheFileReadByIt(String template, String client, String therapist,
	String pattern) throws IOException {
		SourceFile file = file(template, client, therapist, "ID");
		RecipeProposal proposal = Matching.propose(bench.definition(), file, siteA());
		assertThat(proposal.columns()).hasSize(1);
		ColumnProposal column = proposal.columns().get(0);
		assertThat(column.header()).isEqualTo(pattern);
		assertThat(column.columns()).hasSize(6);
		assertThat(column.variable().map(Variable::getName)).contains("alliance");
		assertThat(proposal.undecided()).isEmpty();
		ImportResult result = bench.commit(proposal.toRecipe(), file);
		assertThat(result.findings()).isEmpty();
		assertThat(bench.count(Level.RATING)).isEqualTo(12);
		assertThat(bench.value(RowKey.rating("A", "A-1", "S3", "CLIENT"), "alliance")).isEqualTo(Value.of(3.5));
		assertThat(bench.value(RowKey.rating("A", "A-1", "S2", "THERAPIST"), "alliance")).isEqualTo(Value.of(2));
	}

	@Test
	void keysFromNamesAreSaid() throws IOException {
		RecipeProposal proposal = Matching.propose(bench.definition(), file("WAI_<r>_S<n>", "C", "T", "Patient no"), siteA());
		KeyProposal role = proposal.keys().stream().filter(key -> key.key() == KeyKind.ROLE).findFirst().orElseThrow();
		assertThat(role.source()).isEqualTo(KeySource.NAME_PATTERN);
		assertThat(role.recodes()).extracting(RecodeProposal::from).containsExactly("c", "t");
		assertThat(role.recodes()).extracting(RecodeProposal::to).containsExactly(Optional.of("CLIENT"),
				Optional.of("THERAPIST"));
		assertThat(proposal.columns().get(0).reason()).contains("'C' is the CLIENT").contains("sessions 1 to 3")
				.contains("all 12 values fit");
	}

	@ParameterizedTest
	@CsvSource({ "ID", "Patient no", "client_id", "pid", "Subject ID", "Case No.", "Baseline / Patient number", "Participant" })
	void clientNumbersAreFound(String header) throws IOException {
		RecipeProposal proposal = Matching.propose(bench.definition(), file("WAI_<r>_S<n>", "C", "T", header), siteA());
		KeyProposal client = proposal.keys().stream().filter(key -> key.key() == KeyKind.CLIENT).findFirst().orElseThrow();
		assertThat(client.text()).isEqualTo(header);
		assertThat(client.isDecided()).isTrue();
	}

	@Test
	void aLetterAloneIsNoRole() throws IOException {
		SourceFile file = bench.sheet("site.xlsx", List.of(Workbench.row("id", "WAI_C_S1", "WAI_C_S2"),
				Workbench.row("A-1", 5, 6)));
		RecipeProposal proposal = Matching.propose(bench.definition(), file, siteA());
		assertThat(proposal.columns()).hasSize(1);
		assertThat(proposal.columns().get(0).isDecided()).isFalse();
		assertThat(proposal.columns().get(0).header()).isEqualTo("WAI_C_S{session}");
	}

	@Test
	void sessionsThatTheStudyDoesNotHaveAreUndecided() throws IOException {
		SourceFile file = bench.sheet("site.xlsx", List.of(
				Workbench.row("id", "WAI_C_S1", "WAI_T_S1", "WAI_C_S2", "WAI_T_S2", "WAI_C_S9", "WAI_T_S9"),
				Workbench.row("A-1", 5, 6, 5, 6, 5, 6)));
		RecipeProposal proposal = Matching.propose(bench.definition(), file, siteA());
		assertThat(proposal.columns()).extracting(ColumnProposal::header).containsExactly("WAI_{role}_S{session}", "WAI_C_S9",
				"WAI_T_S9");
		assertThat(proposal.undecided()).hasSize(2).allMatch(sentence -> sentence.contains("has no session 9"));
	}

	@Test
	void itemNumbersAreNoSessions() throws IOException {
		SourceFile file = bench.sheet("site.xlsx", List.of(Workbench.row("id", "Q_1", "Q_2", "Q_3", "Q_4", "Q_5"),
				Workbench.row("A-1", 5, 6, 5, 6, 5)));
		RecipeProposal proposal = Matching.propose(bench.definition(), file, siteA());
		assertThat(proposal.columns()).hasSize(5).noneMatch(ColumnProposal::isDecided);
	}
}
