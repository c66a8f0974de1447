package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.internal.Counted;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Looks for values of direct identifiers inside of texts that leave as they are. Where these are found is told, never what is found.
 * The recipient of an export is not looked at: whoever is named there is meant to be.
 */
final class IdentifiersInTexts {

	private final IdentifierScan scan;
	private final List<String> texts = new ArrayList<>();
	private final Set<String> words = new LinkedHashSet<>();

	IdentifiersInTexts(IdentifierScan scan) {
		this.scan = scan;
	}

	/** Where something was found, such as {@code 2 values of note}, {@code the label of note}. */
	List<String> places() {
		List<String> places = new ArrayList<>(texts);
		places.addAll(words);
		return places;
	}

	/** What is said of these places: that they leave, or that they must not and what can be done. */
	static String sentence(List<String> places, boolean mayLeave) {
		String where = String.join("; ", places);
		return mayLeave ? "Values of direct identifiers leave inside of texts, as the definition allows: " + where + "."
				: "Values of direct identifiers stand in texts that would leave: " + where + ". Let free texts stay or be listed for "
						+ "review (freeText), leave these columns out, reword labels and titles, or have all of it cleaned "
						+ "(cleanMetadata); or say with a reason, and who confirmed it, that direct identifiers may leave.";
	}

	/**
	 * Looks at the texts of a column and at what the codebook says of it.
	 *
	 * @param read whether somebody has read its texts
	 */
	void column(Leaving leaving, boolean read) {
		ColumnSpec spec = leaving.column().spec();
		boolean named = leaving.facts().variable().filter(v -> v.getPrivacy() == Privacy.DIRECT_IDENTIFIER).isPresent();
		if (!read && !named && !spec.type().isNumeric()) {
			long values = values(leaving.column());
			if (values > 0) {
				texts.add(Counted.of(values, "value") + " of " + spec.name());
			}
		}
		words("the label of " + leaving.facts().source(), spec.label());
		spec.valueLabels().entries().forEach(entry -> words("a value label of " + leaving.facts().source(), entry.label()));
		leaving.facts().variable().ifPresent(this::variable);
	}

	private long values(Column column) {
		Map<String, Boolean> seen = new HashMap<>();
		long values = 0;
		for (int row = 0; row < column.size(); row++) {
			String text = column.text(row);
			values += text != null && seen.computeIfAbsent(text, scan::knows) ? 1 : 0;
		}
		return values;
	}

	private void variable(Variable variable) {
		words("the label of " + variable.getName(), variable.getLabel());
		for (EAttribute attribute : variable.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany() && !attribute.isID()
					&& !attribute.getName().equals("label") && variable.eGet(attribute) instanceof String text) {
				words("what the codebook says of " + variable.getName(), text);
			}
		}
		if (variable.getCodeList() != null) {
			for (Code code : variable.getCodeList().getCodes()) {
				words("a value label of " + variable.getName(), code.getLabel());
			}
		}
	}

	/** Looks at what the study says of itself. */
	void study(Study study) {
		words("the title of the study", study.getTitle());
		words("the description of the study", study.getDescription());
	}

	/** Looks at a definition as it is shown. */
	void export(Export export) {
		words("the title", export.getTitle());
		words("the purpose", export.getPurpose());
		words("the condition", export.getCondition());
		words("the name of the export", export.getName());
		export.getOptions().forEach(option -> words("the option " + option.getName(), option.getValue()));
	}

	/** Looks at an analysis that leaves as a model. */
	void analysis(Analysis analysis) {
		words("the title of the analysis " + analysis.getName(), analysis.getTitle());
		words("the notes of the analysis " + analysis.getName(), analysis.getNotes());
	}

	/** Looks at a text of the study or the definition; it may be absent. */
	void words(String place, String text) {
		if (text != null && scan.knowsAsWritten(text)) {
			words.add(place);
		}
	}
}
