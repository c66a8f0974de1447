package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/**
 * Scripts of a model by role: R's nlme and SPSS's MIXED. Columns that the scripts make: {@code y}, {@code side} (1 the client, 2
 * the therapist), {@code isC} and {@code isT}, {@code pos} (position of the occasion), those of time, predictors.
 *
 * @param fit the fit
 * @param data the ratings
 * @param time column of time, if it isn't the occasion's position
 * @param title of the report
 * @param averaged whether each side's ratings of a dyad were averaged
 * @param rows writes the steps that make y, side and the predictors; empty for the usual ones
 * @param shared effects where they are not all by side; empty where they are those of the fit
 */
public record RoleScript(RoleFit fit, DyadData data, Optional<String> time, String title, boolean averaged,
		Optional<Consumer<Scripts>> rows, Optional<SharedEffects> shared) {

	/** Scripts with the usual steps. */
	public RoleScript(RoleFit fit, DyadData data, Optional<String> time, String title, boolean averaged) {
		this(fit, data, time, title, averaged, Optional.empty(), Optional.empty());
	}

	private boolean exchangeable() {
		return shared.isPresent() && shared.get().exchangeable();
	}

	private RoleModel model() {
		return fit.model();
	}

	/** Puts the scripts into a report; for serial residuals beside random effects, which nlme lacks, R's only prepares data. */
	public void addTo(ReportBuilder report) {
		boolean serial = model().residuals() == Residuals.SERIAL;
		boolean beyondR = serial && (model().therapists() != Part.NONE || model().dyads() != Part.NONE);
		Scripts s = Scripts.of(data.input(), title);
		if (!serial) {
			s.library("nlme");
		}
		String client = s.key(DesignKey.CLIENT);
		Optional<String> therapist = model().therapists() == Part.NONE ? Optional.empty()
				: Optional.of(s.key(DesignKey.THERAPIST));
		if (rows.isPresent()) {
			rows.get().accept(s);
			s.r("d$isC <- as.numeric(d$side == 1); d$isT <- as.numeric(d$side == 2)");
			if (shared.isPresent()) {
				s.r("d$role <- d$isC - d$isT").spss("COMPUTE role = 3 - 2 * side.");
			}
			time(s);
		} else {
			ratings(s);
			time(s);
			model().predictors().forEach(p -> predictor(s, p, client));
			if (averaged) {
				average(s, client, therapist);
			}
		}
		List<String> needed = new ArrayList<>(List.of("y"));
		therapist.ifPresent(needed::add);
		model().predictors().stream().filter(p -> !p.categorical()).forEach(p -> needed.add(p.name()));
		s.complete(needed.toArray(String[]::new));
		if (beyondR) {
			s.r("message(\"Residuals that are unstructured over sides and autoregressive over occasions are "
					+ "neither in nlme nor in lme4: this script prepares the data, the SPSS syntax fits the model.\")");
		} else {
			if (serial) {
				serial(s, client);
			} else {
				fit(s, client, therapist);
			}
			results(s, client, therapist, serial);
		}
		spss(s, client, therapist);
		s.addTo(report);
	}

	private void ratings(Scripts s) {
		if (data.where().rating().isPresent()) {
			String rating = data.where().rating().get();
			String role = s.key(DesignKey.ROLE);
			s.uses(rating);
			String first = data.dyads().codes().get(0);
			String second = data.dyads().codes().get(1);
			boolean text = !data.input().table().column(role).spec().type().isNumeric();
			s.r("d <- d[" + R.column(role) + " %in% " + R.texts(data.dyads().codes()) + ", ]",
					"d$side <- ifelse(" + R.column(role) + " == " + R.text(first) + ", 1, 2)", "d$y <- " + R.column(rating));
			s.spss("COMPUTE side = $SYSMIS.", "IF (" + Spss.name(role) + " = " + (text ? Spss.text(first) : first)
					+ ") side = 1.",
					"IF (" + Spss.name(role) + " = " + (text ? Spss.text(second) : second) + ") side = 2.",
					"COMPUTE y = " + Spss.name(rating) + ".", "SELECT IF (NOT MISSING(side) AND NOT MISSING(y)).", "EXECUTE.");
		} else {
			List<String> columns = data.where().columns();
			s.uses(columns);
			s.r("d <- rbind(cbind(d, y = " + R.column(columns.get(0)) + ", side = 1), cbind(d, y = " + R.column(columns.get(1))
					+ ", side = 2))");
			s.spss("VARSTOCASES /MAKE y FROM " + Spss.names(columns) + " /INDEX=side /KEEP=ALL /NULL=DROP.");
		}
		s.r("d <- d[!is.na(d$y), ]", "d$isC <- as.numeric(d$side == 1); d$isT <- as.numeric(d$side == 2)");
	}

	/** One row for each side of a dyad, with the mean of its ratings. */
	private void average(Scripts s, String client, Optional<String> therapist) {
		s.r("d$y <- ave(d$y, " + R.column(client) + ", d$side)", "d <- d[!duplicated(paste(" + R.column(client)
				+ ", d$side)), ]");
		List<String> kept = new ArrayList<>();
		therapist.ifPresent(t -> kept.add(Spss.name(t)));
		model().predictors().forEach(p -> {
			if (p.categorical()) {
				p.categories().stream().skip(1).forEach(c -> kept.add(Spss.name(dummy(p, c))));
			} else {
				kept.add(Spss.name(p.name()));
			}
		});
		s.spss("AGGREGATE /OUTFILE=* /BREAK=" + Spss.name(client) + " side /y=MEAN(y)" + kept.stream()
				.map(k -> " /" + k + "=FIRST(" + k
				+ ")").collect(Collectors.joining()) + ".", "COMPUTE pos = 1.");
	}

	private void time(Scripts s) {
		List<Category> occasions = data.dyads().occasions().map(o -> o.categories()).orElse(List.of());
		if (occasions.isEmpty()) {
			s.r("d$pos <- 1").spss("COMPUTE pos = 1.");
		} else {
			String occasion = s.key(DesignKey.OCCASION);
			boolean text = !data.input().table().column(occasion).spec().type().isNumeric();
			s.r("d$pos <- unname(c(" + occasions.stream().map(c -> R.text(c.code()) + " = " + R.number(c.position()))
					.collect(Collectors.joining(", ")) + ")[as.character(" + R.column(occasion) + ")])");
			s.spss("COMPUTE pos = $SYSMIS.");
			occasions.forEach(c -> s.spss("IF (" + Spss.name(occasion) + " = " + (text ? Spss.text(c.code()) : c.code())
					+ ") pos = "
					+ R.number(c.position()) + "."));
		}
		if (model().trend() != Trend.NONE) {
			time.ifPresent(s::uses);
			double first = data.ratedOccasions().keySet().stream().findFirst().orElse(0.0);
			String last = R.number(fit.rows().last());
			s.r("d$time <- " + time.map(R::column).orElse("d$pos - " + R.number(first)));
			s.spss("COMPUTE time = " + time.map(Spss::name).orElse("pos - " + R.number(first)) + ".");
			switch (model().trend()) {
				case QUADRATIC -> s.r("d$time2 <- d$time^2").spss("COMPUTE time2 = time**2.");
				case LOG -> s.r("d$log_time <- log1p(d$time)").spss("COMPUTE log_time = LN(1 + time).");
				case CHANGE -> s.r("d$late <- d$time / " + last).spss("COMPUTE late = time / " + last + ".");
				case LINEAR, NONE -> s.r("d <- d[!is.na(d$time), ]");
			}
		}
	}

	private static String dummy(Predictor p, Category c) {
		return p.name() + c.code();
	}

	private void predictor(Scripts s, Predictor p, String client) {
		s.uses(p.source());
		String source = R.column(p.source());
		if (p.categorical()) {
			p.categories().stream().skip(1).forEach(c -> {
				boolean text = !data.input().table().column(p.source()).spec().type().isNumeric();
				s.r(R.column(dummy(p, c)) + " <- as.numeric(" + source + " == " + R.text(c.code()) + ")");
				s.spss("COMPUTE " + Spss.name(dummy(p, c)) + " = (" + Spss.name(p.source()) + " = " + (text ? Spss.text(c.code())
						: c.code()) + ").");
			});
		} else if (p.name().endsWith("_within") || p.name().endsWith("_between")) {
			String mean = "ave(" + source + ", " + R.column(client) + ", d$side, FUN = function(v) mean(v, na.rm = TRUE))";
			s.r(R.column(p.name()) + " <- " + (p.name().endsWith("_within") ? source + " - " + mean : mean + " - "
					+ R.number(p.centre())));
			if (p.name().endsWith("_within")) {
				s.spss("AGGREGATE /OUTFILE=* MODE=ADDVARIABLES OVERWRITE=YES /BREAK=" + Spss.name(client)
						+ " side /mean_of_x=MEAN("
						+ Spss.name(p.source()) + ").", "COMPUTE " + Spss.name(p.name()) + " = " + Spss.name(p.source())
								+ " - mean_of_x.");
			} else {
				s.spss("COMPUTE " + Spss.name(p.name()) + " = mean_of_x - " + R.number(p.centre()) + ".");
			}
		} else {
			s.r(R.column(p.name()) + " <- " + source + " - " + R.number(p.centre()));
			s.spss("COMPUTE " + Spss.name(p.name()) + " = " + Spss.name(p.source()) + " - " + R.number(p.centre()) + ".");
		}
	}

	/** A term for R: {@code isC:time}. */
	private static String term(Side side, String term) {
		return (side == Side.CLIENT ? "isC" : "isT") + (term.isEmpty() ? "" : ":" + java.util.Arrays.stream(term.split(":"))
				.map(R::name)
				.collect(Collectors.joining(":")));
	}

	private void fit(Scripts s, String client, Optional<String> therapist) {
		String fixed = "y ~ " + shared.map(SharedEffects::r).orElseGet(() -> "0 + " + fit.terms().stream()
				.flatMap(t -> java.util.Arrays.stream(Side.values()).map(side -> term(side, t)))
				.collect(Collectors.joining(" + ")));
		List<String> random = new ArrayList<>();
		therapist.ifPresent(t -> random.add(R.name(t) + " = " + matrix(model().therapists(), false)));
		if (model().dyads() != Part.NONE) {
			random.add(R.name(client) + " = " + matrix(model().dyads(), model().slopes()));
		}
		String groups = (therapist.isPresent() ? R.name(therapist.get()) + "/" : "") + R.name(client)
				+ (model().dyads() != Part.NONE ? "/pos" : "");
		String within = random.isEmpty() ? R.name(client) : groups;
		String residual = exchangeable() ? ", correlation = corCompSymm(form = ~ 1 | " + within + ")"
				: (model().residuals() == Residuals.BOTH ? ", correlation = corSymm(form = ~ side | " + within + ")" : "")
						+ ",\n  weights = varIdent(form = ~ 1 | side)";
		String method = ", method = \"" + (model().reml() ? "REML" : "ML") + "\"";
		if (random.isEmpty()) {
			s.r("m <- gls(" + fixed + ", data = d" + residual + method
					+ ",\n  control = glsControl(maxIter = 500, msMaxIter = 2000, "
					+ "tolerance = 1e-10, msTol = 1e-12))", "b <- coef(m)");
		} else {
			s.r("m <- lme(" + fixed + ", data = d,\n  random = list(" + String.join(", ", random) + ")" + residual + method
					+ ",\n  control = lmeControl(maxIter = 500, msMaxIter = 2000, tolerance = 1e-10, msTol = 1e-12, niterEM = "
					+ "50, "
					+ "returnObject = TRUE))", "b <- fixef(m)");
		}
		s.r("se <- sqrt(diag(vcov(m)))");
	}

	/** Residuals that nlme doesn't have: unstructured over sides times AR(1) over occasions, by the likelihood itself. */
	private void serial(Scripts s, String client) {
		String fixed = fit.terms().stream().flatMap(t -> java.util.Arrays.stream(Side.values()).map(side -> term(side, t)))
				.collect(Collectors.joining(" + "));
		s.r("X <- model.matrix(~ 0 + " + fixed + ", d); rows <- split(seq_len(nrow(d)), " + R.column(client) + ")");
		serialDeviance(s);
		s.r("o <- optim(c(rep(log(sd(d$y)), 2), 0.3, 0.5), function(p) tryCatch(sums(p)$m2, error = function(e) 1e10), "
				+ "method = \"BFGS\", control = list(maxit = 500, reltol = 1e-13))",
				"m <- sums(o$par); b <- setNames(m$b, colnames(X)); se <- setNames(sqrt(diag(m$C)), colnames(X)); S <- "
						+ "R2(o$par)");
	}

	/** The deviance with effects and their covariance, as an R function. */
	private void serialDeviance(Scripts s) {
		s.r("R2 <- function(p) { v <- exp(p[1:2]); r <- tanh(p[3]); matrix(c(v[1]^2, r * v[1] * v[2], r * v[1] * v[2], "
						+ "v[2]^2), 2) }",
				"sums <- function(p) {  # residual covariance: both sides unstructured, times phi^distance of occasions",
				"  S <- R2(p); A <- 0; ld <- 0",
				"  for (i in rows) {",
				"    V <- S[d$side[i], d$side[i], drop = FALSE] * tanh(p[4])^abs(outer(d$pos[i], d$pos[i], \"-\"))",
				"    W <- backsolve(chol(V), cbind(X, d$y)[i, , drop = FALSE], transpose = TRUE)",
				"    A <- A + crossprod(W); ld <- ld + 2 * sum(log(diag(chol(V))))",
				"  }",
				"  k <- ncol(X); C <- solve(A[1:k, 1:k]); b <- drop(C %*% A[1:k, k + 1])",
				"  list(b = b, C = C, m2 = (nrow(d)" + (model().reml() ? " - k" : "")
				+ ") * log(2 * pi) + ld + A[k + 1, k + 1] - sum(b * A[1:k, k "
						+ "+ 1])" + (model().reml() ? " - as.numeric(determinant(C)$modulus)" : "") + ")",
				"}");
	}

	private String matrix(Part part, boolean slopes) {
		if (exchangeable()) {
			return "~ 1";
		}
		String slope = slopes ? model().changes().stream().map(t -> " + isC:" + t + " + isT:" + t)
				.collect(Collectors.joining())
				: "";
		return switch (part) {
			case BOTH -> "pdSymm(~ 0 + isC + isT" + slope + ")";
			case INDEPENDENT -> "pdDiag(~ 0 + isC + isT" + slope + ")";
			case CLIENT -> "pdDiag(~ 0 + isC)";
			case THERAPIST -> "pdDiag(~ 0 + isT)";
			case NONE -> throw new IllegalArgumentException("no random effects");
		};
	}

	private void results(Scripts s, String client, Optional<String> therapist, boolean serial) {
		if (shared.isPresent()) {
			shared.get().coefficients().forEach((r, name) -> s
					.result("fixed/" + name + "/estimate", "unname(b[" + R.text(r) + "])")
					.result("fixed/" + name + "/se", "unname(se[" + R.text(r) + "])"));
			covariances(s, client, therapist);
			return;
		}
		for (String term : fit.terms()) {
			for (Side side : Side.values()) {
				if (fit.effect(side, term).isPresent()) {
					String at = "fixed/" + RoleFit.name(side, term) + "/";
					String name = R.text(term(side, term));
					s.result(at + "estimate", "unname(b[" + name + "])").result(at + "se", "unname(se[" + name + "])");
				}
			}
		}
		if (serial) {
			s.result("fit/logLik", "-o$value / 2").result("vc/residual.client.var/estimate", "S[1, 1]")
					.result("vc/residual.therapist.var/estimate", "S[2, 2]").result("vc/rho/estimate", "tanh(o$par[4])");
			return;
		}
		covariances(s, client, therapist);
	}

	/** Variances and covariances of one level with one value for both sides. */
	private void exchangeable(Scripts s, String client, Optional<String> therapist) {
		therapist.ifPresent(t -> variance(s, t, "therapist"));
		if (model().dyads() != Part.NONE) {
			variance(s, client, "client");
		}
		s.result("vc/" + fit.levels().level("Residual") + ".var/estimate", "m$sigma^2").result("vc/rho/estimate",
				"unname(coef(m$modelStruct$corStruct, unconstrained = FALSE))");
	}

	private void variance(Scripts s, String column, String group) {
		s.result("vc/" + fit.levels().level(group) + ".var/estimate", "as.matrix(m$modelStruct$reStruct[[" + R.text(column)
				+ "]])[1, 1] * m$sigma^2");
	}

	private void covariances(Scripts s, String client, Optional<String> therapist) {
		s.result("fit/logLik", "as.numeric(logLik(m))");
		if (exchangeable()) {
			exchangeable(s, client, therapist);
			return;
		}
		therapist.filter(t -> model().therapists() == Part.BOTH).ifPresent(t -> covariance(s, "A", t, "therapist"));
		if (model().dyads() == Part.BOTH && !model().slopes()) {
			covariance(s, "D", client, "dyad");
		}
		String level = fit.levels().level("Residual");
		s.r("w <- coef(m$modelStruct$varStruct, unconstrained = FALSE, allCoef = TRUE) * m$sigma");
		s.result("vc/" + level + ".client.var/estimate", "unname(w[\"1\"])^2").result("vc/" + level + ".therapist.var/estimate",
				"unname(w[\"2\"])^2");
		if (model().residuals() == Residuals.BOTH) {
			s.result("vc/" + level + ".client~therapist.corr/estimate",
					"unname(coef(m$modelStruct$corStruct, unconstrained = FALSE))");
		}
	}

	private static void covariance(Scripts s, String matrix, String group, String level) {
		s.r(matrix + " <- as.matrix(m$modelStruct$reStruct[[" + R.text(group) + "]]) * m$sigma^2");
		s.result("vc/" + level + ".client.var/estimate", matrix + "[1, 1]").result("vc/" + level + ".therapist.var/estimate",
				matrix
				+ "[2, 2]").result("vc/" + level + ".client~therapist.cov/estimate", matrix + "[1, 2]");
	}

	private void spss(Scripts s, String client, Optional<String> therapist) {
		List<String> names = shared.map(SharedEffects::covariates).orElseGet(() -> fit.terms().stream().filter(t -> !t.isEmpty())
				.flatMap(t -> java.util.Arrays.stream(t.split(":"))).distinct().map(Spss::name).toList());
		String fixed = shared.map(SharedEffects::spss).orElseGet(() -> "side" + fit.terms().stream().filter(t -> !t.isEmpty())
				.map(t -> " side*" + java.util.Arrays.stream(t.split(":"))
				.map(Spss::name).collect(Collectors.joining("*"))).collect(Collectors.joining()) + " | NOINT SSTYPE(3)");
		String dyad = therapist.map(t -> Spss.name(t) + "*").orElse("") + Spss.name(client);
		boolean serial = model().residuals() == Residuals.SERIAL;
		s.spss("COMPUTE isC = (side = 1).", "COMPUTE isT = (side = 2).", "EXECUTE.", "MIXED y BY side" + (serial ? " pos" : "")
				+ " WITH isC isT" + (names.isEmpty() ? "" : " " + String.join(" ", names)),
				"  /FIXED=" + fixed, "  /METHOD=" + (model().reml() ? "REML" : "ML"),
				"  /PRINT=SOLUTION TESTCOV");
		therapist.ifPresent(t -> s.spss(random(model().therapists(), "", Spss.name(t))));
		if (model().dyads() != Part.NONE) {
			String slope = model().slopes() ? model().changes().stream().map(t -> " side*" + t)
					.collect(Collectors.joining()) : "";
			s.spss(random(model().dyads(), slope, dyad));
		}
		s.spss(serial ? "  /REPEATED=side*pos | SUBJECT(" + dyad + ") COVTYPE(UN_AR1)." : "  /REPEATED=side | SUBJECT(" + dyad
				+ (model().dyads() == Part.NONE ? "" : "*pos") + ") COVTYPE("
				+ (exchangeable() ? "CS" : model().residuals() == Residuals.BOTH ? "UN" : "DIAG") + ").");
	}

	private String random(Part part, String slope, String subject) {
		if (exchangeable()) {
			return "  /RANDOM=INTERCEPT | SUBJECT(" + subject + ") COVTYPE(ID)";
		}
		return switch (part) {
			case BOTH -> "  /RANDOM=side" + slope + " | SUBJECT(" + subject + ") COVTYPE(UN)";
			case INDEPENDENT -> "  /RANDOM=side" + slope + " | SUBJECT(" + subject + ") COVTYPE(DIAG)";
			case CLIENT -> "  /RANDOM=isC | SUBJECT(" + subject + ") COVTYPE(ID)";
			case THERAPIST -> "  /RANDOM=isT | SUBJECT(" + subject + ") COVTYPE(ID)";
			case NONE -> "";
		};
	}
}
