package org.allianceworkbench.analysis.mixed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;

import org.allianceworkbench.analysis.mixed.design.Coding;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure.Type;

/** What one analysis of the reference is as one of our models; read from reference-models.json, absent parts are null. */
final class ReferenceModel {

	/** A residual structure. */
	static final class Residual {
		Type type;
		String occasion;
		String role;
		String by;
		List<String> within = List.of();
	}

	@SerializedName("case")
	String folder;
	String key;
	String data = "data.csv";
	String prepare = "";
	String formula;
	boolean ml;
	boolean sum;
	/** Whether effects are named by role: client is our roleclient. */
	boolean roles;
	List<String> categorical = List.of();
	Residual residual;
	/** Formula of the smaller model of a likelihood-ratio test; the values are of the larger one. */
	String against;
	/** Formula of the larger model of a likelihood-ratio test; the values are of the smaller one. */
	String larger;
	int[] mixture = {};
	/** Regular expression and replacement for names of values. */
	List<List<String>> rename = List.of();
	/** Relative tolerance instead of the reference's for values whose name matches, with the reason beside it. */
	Map<String, Double> tolerances = Map.of();
	Map<String, String> levels = Map.of();
	Map<String, String> effects = Map.of();
	Map<String, Map<String, Double>> contrasts = Map.of();

	static List<ReferenceModel> all() {
		try (Reader reader = new InputStreamReader(ReferenceModel.class.getResourceAsStream("reference-models.json"),
				StandardCharsets.UTF_8)) {
			return new Gson().fromJson(reader, new TypeToken<List<ReferenceModel>>() { }.getType());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	MixedModel model(String which) {
		MixedModel.Builder builder = MixedModel.of(which).reml(!ml).coding(sum ? Coding.SUM : Coding.TREATMENT);
		categorical.forEach(builder::categorical);
		if (residual != null) {
			builder.residual(new ResidualStructure(residual.type, Optional.ofNullable(residual.by),
					Optional.ofNullable(residual.role),
					Optional.ofNullable(residual.occasion), residual.within));
		}
		return builder.build();
	}

	/** Our name of a value of the reference: the first rule that matches the whole name. */
	String name(String reference) {
		for (List<String> rule : rename) {
			if (reference.matches(rule.get(0))) {
				return reference.replaceFirst(rule.get(0), rule.get(1));
			}
		}
		return reference;
	}

	Optional<Double> tolerance(String reference) {
		return tolerances.entrySet().stream().filter(e -> reference.matches(e.getKey())).map(Map.Entry::getValue).findFirst();
	}

	String level(String reference) {
		return levels.getOrDefault(reference, reference);
	}

	String effect(String level, String reference) {
		String named = effects.get(level + "." + reference);
		return named != null ? named : roles && !level(level).equals("Residual") ? "role" + reference : reference;
	}
}
