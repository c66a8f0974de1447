package org.allianceworkbench.export.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class StudyKeyPropertyTest {

	private final StudyKey key = StudyKey.random();

	@Property(tries = 200)
	void differentClientsHaveDifferentPseudonyms(@ForAll @Size(max = 50) Set<@StringLength(max = 12) String> sites,
			@ForAll @Size(max = 50) Set<@StringLength(max = 12) String> codes) {
		Map<String, String> known = new HashMap<>();
		for (String site : sites) {
			for (String code : codes) {
				String pseudonym = key.pseudonym('C', site, code);
				assertThat(known.put(pseudonym, site + "\0" + code)).isNull();
				assertThat(key.pseudonym('C', site, code)).isEqualTo(pseudonym);
				assertThat(key.pseudonym('T', site, code).substring(1)).isNotEqualTo(pseudonym.substring(1));
			}
		}
	}

	@Property
	void siteAndCodeDoNotRunIntoEachOther(@ForAll @StringLength(min = 1, max = 9) String text,
			@ForAll @IntRange(min = 0, max = 8) int cut) {
		int at = Math.min(cut, text.length() - 1);
		assertThat(key.pseudonym('C', text.substring(0, at), text.substring(at))).isNotEqualTo(key.pseudonym('C', text.substring(0,
				at + 1), text.substring(at + 1)));
	}

	@Property
	void aShiftIsBoundedAndNeverNothing(@ForAll @IntRange(min = 1, max = 4000) int most, @ForAll String site,
			@ForAll String client) {
		int days = key.shift(most, site, client);
		assertThat(Math.abs(days)).isBetween(1, most);
		assertThat(key.shift(most, site, client)).isEqualTo(days);
	}

	@Property(tries = 5)
	void theKeyOfAStudyIsKept(@ForAll String code) throws Exception {
		Path folder = Files.createTempDirectory("key");
		Path file = folder.resolve("pseudonyms.key");
		String first = StudyKey.take(file).pseudonym('C', "A", code);
		assertThat(StudyKey.take(file).pseudonym('C', "A", code)).isEqualTo(first);
		assertThat(StudyKey.look(file).pseudonym('C', "A", code)).isEqualTo(first);
		Files.delete(file);
		assertThat(StudyKey.take(file).pseudonym('C', "A", code)).isNotEqualTo(first);
		Files.delete(file);
		Files.delete(folder);
	}
}
