package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.Coding;
import org.allianceworkbench.analysis.mixed.design.DesignVariable;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.formula.Atom;
import org.allianceworkbench.analysis.mixed.formula.ModelFormula;
import org.allianceworkbench.analysis.mixed.formula.RandomTerm;

/**
 * The scripts that fit a model with R (lme4 where residuals are independent, else nlme) and with SPSS.
 *
 * @param input the data as they were read
 * @param data under the model's names
 * @param fit the fit
 * @param options of the model
 * @param centred what was taken off predictors
 */
public record ModelScript(AnalysisInput input, ModelData data, MixedFit fit, MixedModelOptions options,
		Map<String, Double> centred) {

	/** Steps that make the columns which are not in the data. */
	@FunctionalInterface
	public interface Preparation {
		/** Adds the steps; columns of the data that they use must be named. */
		void prepare(Scripts scripts);

		/** None. */
		Preparation NONE = scripts -> {
			// columns are used as they are read
		};
	}

	/** The scripts. */
	Scripts write(Preparation preparation) {
		Scripts scripts = Scripts.of(input, "Mixed model of " + data.formula().outcome());
		columns(scripts);
		preparation.prepare(scripts);
		centred.forEach((name, number) -> scripts.compute(name, R.column(name) + " - " + R.number(number), Spss.name(name) + " - "
				+ R.number(number)));
		Set<String> all = new LinkedHashSet<>(data.formula().variables());
		all.addAll(fit.design().residual().structure().variables());
		scripts.complete(all.toArray(String[]::new));
		data.formula().computed().forEach(c -> scripts.r("d <- d[is.finite(suppressWarnings(with(d, " + (c.scaled()
				? c.call().of() : c.call()).label() + "))), ]"));
		for (DesignVariable variable : fit.design().variables()) {
			if (variable instanceof DesignVariable.Categorical c) {
				scripts.categories(c.name(), c.categories().toArray(String[]::new));
			}
		}
		if (fit.design().variables().stream().anyMatch(v -> v instanceof DesignVariable.Categorical c && c.coding()
				== Coding.SUM)) {
			scripts.r("options(contrasts = c(\"contr.sum\", \"contr.poly\"))");
		}
		new RModel(data.formula(), fit).write(scripts);
		new SpssModel(data.formula(), fit).write(scripts);
		return scripts;
	}

	private void columns(Scripts scripts) {
		Set<String> names = new LinkedHashSet<>(data.formula().variables());
		names.addAll(fit.design().residual().structure().variables());
		for (String name : names) {
			Optional<DesignKey> key = data.key(name);
			if (key.isPresent() && input.key(key.get()).isPresent()) {
				String column = scripts.key(key.get());
				if (!column.equals(name)) {
					scripts.compute(name, R.column(column), Spss.name(column));
				}
			} else if (input.table().find(name).isPresent()) {
				scripts.uses(name);
			} else if (!data.timeLabels().isEmpty() && name.equals(ModelData.TIME)) {
				time(scripts, name);
			}
		}
	}

	/** The position of the occasion. */
	private void time(Scripts scripts, String name) {
		KeyIndex occasions = KeyIndex.of(input, DesignKey.OCCASION).orElseThrow();
		String column = scripts.key(DesignKey.OCCASION);
		double first = data.timeLabels().keySet().iterator().next();
		double origin = occasions.categories().get(0).position() - first;
		boolean numeric = input.key(DesignKey.OCCASION).orElseThrow().spec().type().isNumeric();
		List<String> r = new ArrayList<>();
		List<String> spss = new ArrayList<>();
		occasions.categories().forEach(c -> {
			double at = c.position() - origin;
			r.add(R.text(c.code()) + " = " + R.number(at));
			spss.add("(" + (numeric ? c.code() : Spss.text(c.code())) + "=" + R.number(at) + ")");
		});
		scripts.r(R.column(name) + " <- unname(c(" + String.join(", ", r) + ")[as.character(" + R.column(column) + ")])");
		scripts.spss("RECODE " + Spss.name(column) + " " + String.join(" ", spss) + " INTO " + Spss.name(name) + ".");
	}

	/** The model in R. */
	private record RModel(ModelFormula formula, MixedFit fit) {

		void write(Scripts scripts) {
			ResidualStructure.Type type = fit.design().residual().type();
			if (type == ResidualStructure.Type.IDENTITY && !formula.random().isEmpty()) {
				lmer(scripts);
			} else {
				nlme(scripts, type);
			}
		}

		private void lmer(Scripts scripts) {
			scripts.library("lmerTest");
			String weights = fit.model().weights().map(w -> ", weights = " + R.column(w)).orElse("");
			scripts.r("m <- lmer(" + formula + ", d, REML = " + (fit.model().reml() ? "TRUE" : "FALSE") + weights + ")",
					"f <- summary(m)$coefficients", "v <- as.data.frame(VarCorr(m))", "v <- v[is.na(v$var2), ]");
			scripts.results("setNames(f[, \"Estimate\"], paste0(\"fixed/\", rownames(f), \"/estimate\"))");
			if (!fit.singular()) {
				scripts.results("setNames(f[, \"Std. Error\"], paste0(\"fixed/\", rownames(f), \"/se\"))");
				if (fit.model().reml()) {
					scripts.results("setNames(f[, \"df\"], paste0(\"fixed/\", rownames(f), \"/satt_df\"))");
				}
			}
			scripts.results("setNames(v$vcov, paste0(\"vc/\", v$grp, \"/\", ifelse(is.na(v$var1), \"Residual\", v$var1), "
					+ "\"/var\"))");
			scripts.result("fit/logLik", "as.numeric(logLik(m))");
		}

		private void nlme(Scripts scripts, ResidualStructure.Type type) {
			boolean chain = formula.random().stream().allMatch(r -> r.keys().size() == 1)
					&& formula.random().stream().map(RandomTerm::group).distinct().count() == formula.random().size();
			Optional<String> correlation = correlation(type);
			if (!chain || correlation.isEmpty()) {
				scripts.r("message(\"" + (correlation.isEmpty()
						? "Toeplitz residuals and serial ones of two roles are neither in nlme nor in lme4, and those within "
								+ "several keys are not written for nlme: "
						: "nlme has such residuals (lme4 has none), but not with crossed or repeated random groups: ")
						+ "this script prepares the data and stops here.\")");
				return;
			}
			scripts.library("nlme");
			index(scripts);
			String fixed = new ModelFormula(formula.response(), formula.intercept(), formula.terms(), List.of(),
					formula.mentions())
					.toString();
			String rest = correlation.get() + weights(type) + ", method = " + (fit.model().reml() ? "\"REML\"" : "\"ML\"");
			if (formula.random().isEmpty()) {
				scripts.r("m <- gls(" + fixed + ", d" + rest + ")");
			} else {
				String random = outermost().stream().map(r -> R.name(r.group()) + " = ~ " + effects(r))
						.collect(Collectors.joining(", "));
				scripts.r("m <- lme(" + fixed + ", d, random = list(" + random + ")" + rest
						+ ", control = lmeControl(msMaxIter = 500, opt = \"optim\"))");
			}
			scripts.r("f <- summary(m)$tTable");
			scripts.results("setNames(f[, \"Value\"], paste0(\"fixed/\", rownames(f), \"/estimate\"))");
			scripts.results("setNames(f[, \"Std.Error\"], paste0(\"fixed/\", rownames(f), \"/se\"))");
			scripts.result("fit/logLik", "as.numeric(logLik(m))");
		}

		private static String effects(RandomTerm term) {
			List<String> parts = new ArrayList<>();
			parts.add(term.intercept() ? "1" : "0");
			term.terms().forEach(t -> parts.add(t.label()));
			return String.join(" + ", parts);
		}

		/** A number for each occasion, in order. */
		private void index(Scripts scripts) {
			ResidualStructure structure = fit.design().residual().structure();
			if (structure.type() == ResidualStructure.Type.ROLE_UNSTRUCTURED) {
				scripts.r("d$role_index <- as.integer(factor(" + R.column(structure.role().orElseThrow()) + "))",
						"d$pair <- paste(" + R.column(within()) + structure.occasion().map(o -> ", " + R.column(o)).orElse("")
								+ ")");
			}
			structure.occasion()
					.ifPresent(o -> scripts.r("d$occasion_index <- as.integer(factor(" + R.column(o) + "))"));
		}

		private String within() {
			List<String> keys = fit.design().residual().structure().within();
			return keys.isEmpty() ? fit.design().groupings().getLast().name() : String.join(", ", keys);
		}

		private Optional<String> correlation(ResidualStructure.Type type) {
			ResidualStructure structure = fit.design().residual().structure();
			if (structure.within().size() > 1) {
				return Optional.empty();
			}
			String time = structure.occasion().map(R::name).orElse("1");
			return switch (type) {
				case IDENTITY, BY_GROUP -> Optional.of("");
				case AR1, ARH1 -> Optional.of(", correlation = corAR1(form = ~ " + time + " | " + R.name(within()) + ")");
				case CAR1 -> Optional.of(", correlation = corCAR1(form = ~ " + time + " | " + R.name(within()) + ")");
				case COMPOUND_SYMMETRY -> Optional.of(", correlation = corCompSymm(form = ~ 1 | " + R.name(within()) + ")");
				case UNSTRUCTURED -> Optional.of(", correlation = corSymm(form = ~ occasion_index | " + R.name(within()) + ")");
				case ROLE_UNSTRUCTURED -> Optional.of(", correlation = corSymm(form = ~ role_index | " + pairs() + ")");
				case TOEPLITZ, ROLE_UNSTRUCTURED_AR1 -> Optional.empty();
			};
		}

		/** The groups in which both roles stand, innermost. */
		private String pairs() {
			return outermost().stream().map(r -> R.name(r.group()) + "/").collect(Collectors.joining()) + "pair";
		}

		private List<RandomTerm> outermost() {
			List<RandomTerm> outermost = new ArrayList<>(formula.random());
			outermost.sort(java.util.Comparator.comparingInt(r -> fit.design().groupings().stream()
					.filter(g -> g.name().equals(r.group())).findFirst().orElseThrow().groups()));
			return outermost;
		}

		private String weights(ResidualStructure.Type type) {
			if (type == ResidualStructure.Type.ROLE_UNSTRUCTURED) {
				return ", weights = varIdent(form = ~ 1 | role_index)";
			}
			if (type == ResidualStructure.Type.UNSTRUCTURED || type == ResidualStructure.Type.ARH1) {
				return ", weights = varIdent(form = ~ 1 | occasion_index)";
			}
			return fit.design().residual().structure().byGroup().map(g -> ", weights = varIdent(form = ~ 1 | " + R.name(g) + ")")
					.orElse("");
		}
	}

	/** The model in SPSS. */
	private record SpssModel(ModelFormula formula, MixedFit fit) {

		void write(Scripts scripts) {
			boolean plain = formula.computed().isEmpty() && formula.terms().stream().flatMap(t -> t.atoms().stream())
					.noneMatch(a -> a instanceof Atom.Polynomial);
			if (!plain) {
				return;
			}
			List<String> factors = new ArrayList<>();
			List<String> numbers = new ArrayList<>();
			fit.design().variables().forEach(v -> (v instanceof DesignVariable.Categorical ? factors : numbers)
					.add(Spss.name(v.name())));
			List<String> lines = new ArrayList<>();
			ResidualStructure residual = fit.design().residual().structure();
			residual.occasion().map(Spss::name).filter(o -> !factors.contains(o)).ifPresent(factors::add);
			lines.add("MIXED " + Spss.name(formula.outcome()) + (factors.isEmpty() ? "" : " BY " + String.join(" ", factors))
					+ (numbers.isEmpty() ? "" : " WITH " + String.join(" ", numbers)));
			lines.add("  /FIXED=" + formula.terms().stream().map(t -> t.atoms().stream().map(SpssModel::atom)
					.collect(Collectors.joining("*"))).collect(Collectors.joining(" "))
					+ (formula.intercept() ? "" : " | NOINT"));
			lines.add("  /METHOD=" + (fit.model().reml() ? "REML" : "ML"));
			lines.add("  /PRINT=SOLUTION TESTCOV");
			for (RandomTerm term : formula.random()) {
				List<String> effects = new ArrayList<>();
				if (term.intercept()) {
					effects.add("INTERCEPT");
				}
				term.terms().forEach(t -> effects.add(t.atoms().stream().map(SpssModel::atom).collect(Collectors.joining("*"))));
				lines.add("  /RANDOM=" + String.join(" ", effects) + " | SUBJECT(" + term.keys().stream().map(Spss::name)
						.collect(Collectors.joining("*")) + ") COVTYPE(" + (effects.size() > 1 ? "UN" : "VC") + ")");
			}
			repeated(residual).ifPresent(lines::add);
			lines.set(lines.size() - 1, lines.getLast() + ".");
			scripts.spss(lines.toArray(String[]::new));
		}

		private Optional<String> repeated(ResidualStructure residual) {
			Optional<String> type = switch (residual.type()) {
				case IDENTITY, BY_GROUP, CAR1 -> Optional.empty();
				case AR1 -> Optional.of("AR1");
				case ARH1 -> Optional.of("ARH1");
				case TOEPLITZ -> Optional.of("TP");
				case COMPOUND_SYMMETRY -> Optional.of("CS");
				case UNSTRUCTURED, ROLE_UNSTRUCTURED -> Optional.of("UN");
				case ROLE_UNSTRUCTURED_AR1 -> Optional.of("UN_AR1");
			};
			List<String> subjects = new ArrayList<>(residual.within());
			if (subjects.isEmpty() && !fit.design().groupings().isEmpty()) {
				subjects.addAll(fit.design().groupings().getLast().keys());
			}
			if (residual.type() == ResidualStructure.Type.ROLE_UNSTRUCTURED) {
				residual.occasion().ifPresent(subjects::add);
			}
			String effects = switch (residual.type()) {
				case ROLE_UNSTRUCTURED -> residual.role().map(Spss::name).orElseThrow();
				case ROLE_UNSTRUCTURED_AR1 -> residual.role().map(Spss::name).orElseThrow() + "*"
						+ residual.occasion().map(Spss::name).orElseThrow();
				default -> residual.occasion().map(Spss::name).orElse("");
			};
			return type.map(t -> "  /REPEATED=" + effects + " | SUBJECT(" + subjects.stream().map(Spss::name)
					.collect(Collectors.joining("*")) + ") COVTYPE(" + t + ")");
		}

		private static String atom(Atom atom) {
			return switch (atom) {
				case Atom.Monomial m -> m.powers().stream()
						.flatMap(p -> java.util.Collections.nCopies(p.exponent(), Spss.name(p.variable())).stream())
						.collect(Collectors.joining("*"));
				default -> Spss.name(atom.variables().get(0));
			};
		}
	}
}
