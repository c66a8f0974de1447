package org.allianceworkbench.intake.internal.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.allianceworkbench.intake.reading.SourceColumn;

/**
 * One way to understand a header.
 *
 * @param column the column
 * @param pattern the header with {@code {role}} and {@code {session}} in the places of what was found
 * @param role code of the rater role in it
 * @param roleToken how the role is written
 * @param roleIsWeak whether the role is only a letter or two
 * @param session number of the session in it
 * @param sessionIsWeak whether the number stands without a word such as session before it
 * @param occasion code of another occasion in it, such as the baseline
 * @param rest the words that are left, which name the variable
 */
public record HeaderParse(SourceColumn column, String pattern, Optional<String> role, String roleToken, boolean roleIsWeak,
		OptionalInt session, boolean sessionIsWeak, Optional<String> occasion, List<String> rest) {

	/** The form in which the patterns of a family are equal. */
	public String skeleton() {
		return SourceColumn.fold(pattern);
	}
}
