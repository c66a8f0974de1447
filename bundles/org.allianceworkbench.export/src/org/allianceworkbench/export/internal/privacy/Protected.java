package org.allianceworkbench.export.internal.privacy;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.TextForReview;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.table.Table;

/**
 * Rows as they may leave.
 *
 * @param table the rows
 * @param facts what is known of each column
 * @param sentences what protects the clients, one sentence each
 * @param notes what was left out or replaced, one sentence each
 * @param texts free texts that must be read before they leave
 * @param identifiers texts in which direct identifiers leave, as the definition allows
 * @param refusals why nothing must leave, one sentence each
 * @param export a copy of the definition, without names of people where metadata are cleaned
 * @param analyses copies of the study's analyses, likewise
 * @param definition the definition as it may be shown, in words and numbers, lists and maps
 */
public record Protected(Table table, List<ColumnFacts> facts, List<String> sentences, List<String> notes,
		List<TextForReview> texts, List<String> identifiers, List<String> refusals, Export export, List<Analysis> analyses,
		Map<String, Object> definition) {
}
