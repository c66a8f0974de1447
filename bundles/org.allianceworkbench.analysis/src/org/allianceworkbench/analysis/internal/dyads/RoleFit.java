package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.inference.DesignRows.Point;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.Inference;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.analysis.mixed.inference.VarianceShares;
import org.allianceworkbench.table.Progress;

/** A fitted model of both sides' ratings: its effects by side and its parts by level. */
public final class RoleFit {

	/** An engine's effect of a side begins with this and the side. */
	private static final String ROLE = "role";

	private final RoleModel model;
	private final RoleTable rows;
	private final MixedFit fit;
	private final Inference inference;
	private final RoleLevels levels;

	private RoleFit(RoleModel model, RoleTable rows, MixedFit fit, RoleLevels levels) {
		this.model = model;
		this.rows = rows;
		this.fit = fit;
		this.inference = fit.inference();
		this.levels = levels;
	}

	/**
	 * Fits a model.
	 *
	 * @param levels what the engine's groups are called
	 * @throws org.allianceworkbench.analysis.AnalysisException when it can't be fitted
	 */
	public static RoleFit of(RoleModel model, RoleTable rows, RoleLevels levels, Progress progress) {
		return Refusals.explained(() -> new RoleFit(model, rows, Mixed.fit(model.specification(), rows.table(), progress),
				levels));
	}

	/** What was fitted. */
	public RoleModel model() {
		return model;
	}

	/** The rows. */
	public RoleTable rows() {
		return rows;
	}

	/** The engine's fit. */
	public MixedFit fit() {
		return fit;
	}

	/** Tests by the model's method. */
	public Inference inference() {
		return inference;
	}

	/** What levels are called. */
	public RoleLevels levels() {
		return levels;
	}

	/** The effects that both or one side have, without the side: empty for the level, {@code time}, {@code armSC}. */
	public List<String> terms() {
		LinkedHashSet<String> terms = new LinkedHashSet<>();
		fit.design().fixed().names().forEach(name -> terms.add(term(name)));
		return List.copyOf(terms);
	}

	private static String term(String name) {
		for (Side side : Side.values()) {
			String own = ROLE + side.code();
			if (name.equals(own)) {
				return "";
			}
			if (name.startsWith(own + ":")) {
				return name.substring(own.length() + 1);
			}
		}
		return name;
	}

	/** Whether the change over time depends on what has an effect, so that the effect holds where time is 0 only. */
	public boolean isModerated(String term) {
		return !term.isEmpty() && model.trend().columns().stream().anyMatch(c -> terms().contains(c + ":" + term));
	}

	/** The engine's name of a side's effect. */
	private static String engine(Side side, String term) {
		return ROLE + side.code() + (term.isEmpty() ? "" : ":" + term);
	}

	/** Name of a side's effect among values: {@code client}, {@code client:time}. */
	public static String name(Side side, String term) {
		return side.code() + (term.isEmpty() ? "" : ":" + term);
	}

	/** A side's effect by some method; empty when the data do not tell it. */
	public Optional<Estimate> effect(Inference by, Side side, String term) {
		return combination(by, Map.of(engine(side, term), 1.0));
	}

	/** A side's effect by the model's method; empty when the data do not tell it. */
	public Optional<Estimate> effect(Side side, String term) {
		return effect(inference, side, term);
	}

	/** Client minus therapist; empty when the data do not tell one of them. */
	public Optional<Estimate> difference(Inference by, String term) {
		return combination(by, Map.of(engine(Side.CLIENT, term), 1.0, engine(Side.THERAPIST, term), -1.0));
	}

	/** Client minus therapist by the model's method; empty when the data do not tell one of them. */
	public Optional<Estimate> difference(String term) {
		return difference(inference, term);
	}

	private Optional<Estimate> combination(Inference by, Map<String, Double> weights) {
		List<String> names = fit.design().fixed().names();
		if (!names.containsAll(weights.keySet())) {
			return Optional.empty();
		}
		double[] contrast = new double[names.size()];
		weights.forEach((name, weight) -> contrast[names.indexOf(name)] = weight);
		return Optional.of(by.estimate(contrast, model.confidence()));
	}

	/** Variances, covariances and correlations with their names, level by level, outermost first. */
	public List<RolePart> parts() {
		List<RolePart> parts = new ArrayList<>();
		for (VarianceComponent component : fit.components()) {
			parts.add(levels.part(component, model.slopes()));
		}
		return parts;
	}

	/** A variance (both effects the same) or covariance by level and effects. */
	public Optional<RolePart> part(String level, String first, String second) {
		return parts().stream().filter(p -> p.level().equals(level) && p.first().equals(first) && p.second().equals(second))
				.findFirst();
	}

	/** Shares of a side's variance by level at time 0, outermost first. */
	public List<VarianceShares.Share> shares(Side side) {
		Map<String, Double> numbers = new HashMap<>();
		List<String> known = fit.design().variables().stream().map(v -> v.name()).toList();
		for (Side s : Side.values()) {
			if (known.contains("is_" + s.code())) {
				numbers.put("is_" + s.code(), s == side ? 1.0 : 0.0);
			}
		}
		return fit.shares(new Point(numbers, Map.of(ROLE, side.code())));
	}

	/** The likelihood-ratio test of a smaller model on the same rows; empty when that can't be fitted. */
	public Optional<LikelihoodRatio> against(RoleModel smaller, int... mixture) {
		try {
			return Optional.of(Mixed.compare(Mixed.fit(smaller.specification(), rows.table()), fit, mixture));
		} catch (RuntimeException notFitted) {
			return Optional.empty();
		}
	}
}
