package org.allianceworkbench.export;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Variable;

/**
 * What the codebook knows of a column that leaves.
 *
 * @param column name of the column in the file
 * @param key whether it is a code or position that tells rows apart ({@code site}, {@code client}, {@code occasion}, ...) or a
 *     column that the layout adds
 * @param variable the variable in {@link ExportContent#study}, empty for keys
 * @param source name of the variable in the study's codebook or of the key in the store, before any renaming
 * @param level what has the value
 * @param form which form of the variable it is
 * @param role code of the rater whose value it is where the layout has a column for each; in a pairwise layout {@code actor} or
 *     {@code partner}; else empty
 * @param occasion code of the occasion where the layout has a column for each; else empty
 * @param treatment what protection did to it, a clause such as {@code shifted by the same number of days for each client}; empty
 *     when nothing
 */
public record ColumnFacts(String column, boolean key, Optional<Variable> variable, String source, Level level, ExportForm form,
		String role, String occasion, String treatment) {

	/** The same with what protection did; that comes after what it did before. */
	public ColumnFacts treated(String how) {
		return new ColumnFacts(column, key, variable, source, level, form, role, occasion,
				treatment.isEmpty() ? how : treatment + "; " + how);
	}

	/** Code of the instrument that the variable belongs to, empty for none. */
	public String instrument() {
		return variable.map(Variable::getInstrument).map(Instrument::getCode).orElse("");
	}

	/** Code of the item that it holds the answers to, empty for none. */
	public String item() {
		return variable.map(Variable::getItem).map(Item::getCode).orElse("");
	}

	/** Code of the scale that it holds the scores of, empty for none. */
	public String scale() {
		return variable.map(Variable::getScale).map(Scale::getCode).orElse("");
	}

	/** Unit of its values, empty for none. */
	public String unit() {
		return variable.map(Variable::getUnit).orElse("");
	}

	/** Values that are user-missing and why, in the order of the codebook. */
	public List<MissingReason> missingReasons() {
		return variable.stream().flatMap(v -> v.getMissingValues().stream()).map(MissingReason::of).toList();
	}
}
