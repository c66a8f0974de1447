package org.allianceworkbench.analysis.mixed;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What the reference does with its data before a model is fitted. */
final class Preparations {

	private Preparations() {
	}

	static Frame prepare(String what, Frame d) {
		return switch (what) {
			case "" -> d;
			case "schools" -> schools(d);
			case "z of bdi_pre" -> {
				double mean = Frame.mean(d.firsts("client").number("bdi_pre"));
				yield d.with("z", i -> d.number("bdi_pre")[i] - mean);
			}
			case "client means of wai_c" -> within(d, "wai_c", "client");
			case "therapist means of early" -> within(d.complete("post"), "early", "therapist");
			case "both roles" -> roles(d);
			case "both roles, session 3" -> roles(d.where(i -> d.number("session")[i] == 3));
			case "both roles, sessions 2 and 5" -> {
				Frame l = roles(d.where(i -> d.number("session")[i] == 2 || d.number("session")[i] == 5));
				yield l.with("late", i -> l.number("session")[i] == 5 ? 1 : 0);
			}
			case "dyad means" -> dyadMeans(d);
			case "ratings of both" -> bothRated(d);
			case "members" -> members(d);
			case "lags" -> lags(d);
			case "detrended lags" -> detrended(d);
			case "occasions" -> d.with("o2", i -> d.number("occ")[i] == 2 ? 1 : 0)
					.with("o3", i -> d.number("occ")[i] == 3 ? 1 : 0)
					.with("o4", i -> d.number("occ")[i] == 4 ? 1 : 0).with("cci", i -> d.text("arm")[i].equals("CCI") ? 1 : 0)
					.with("time", i -> d.number("occ")[i] - 1);
			default -> throw new IllegalStateException("reference-models.json: '" + what + "' is not known");
		};
	}

	private static Frame schools(Frame d) {
		double[] mean = d.groupMeans("ses", "school");
		double grand = Frame.mean(d.number("ses"));
		return d.with("ses_m", i -> mean[i]).with("ses_w", i -> d.number("ses")[i] - mean[i])
				.with("ses_g", i -> d.number("ses")[i] - grand);
	}

	private static Frame within(Frame d, String name, String group) {
		double[] mean = d.groupMeans(name, group);
		return d.with("tm", i -> mean[i]).with("tw", i -> d.number(name)[i] - mean[i]);
	}

	private static Frame roles(Frame d) {
		Frame client = Frame.of(d.table()).withText("role", "client").with("y", i -> d.number("wai_c")[i]);
		Frame therapist = Frame.of(d.table()).withText("role", "therapist").with("y", i -> d.number("wai_t")[i]);
		return client.below(therapist).complete("y");
	}

	private static Frame dyadMeans(Frame d) {
		Frame e = d.complete("wai_c", "wai_t", "prog_t");
		double[] c = e.groupMeans("wai_c", "client");
		double[] t = e.groupMeans("wai_t", "client");
		double[] p = e.groupMeans("prog_t", "client");
		Frame m = e.with("c", i -> c[i]).with("t", i -> t[i]).with("p", i -> p[i]).firsts("client");
		double g = Frame.mean(m.number("c"));
		double bias = Frame.mean(m.number("p"));
		return m.with("J", i -> m.number("t")[i] - g).with("Tr", i -> m.number("c")[i] - g)
				.with("B", i -> m.number("p")[i] - bias);
	}

	private static Frame bothRated(Frame d) {
		Frame e = d.complete("wai_c", "wai_t");
		double[] mean = e.groupMeans("wai_c", "client");
		double g = Frame.mean(e.with("m", i -> mean[i]).firsts("client").number("m"));
		return e.with("J", i -> e.number("wai_t")[i] - g).with("Tw", i -> e.number("wai_c")[i] - mean[i])
				.with("Tm", i -> mean[i] - g);
	}

	private static Frame members(Frame w) {
		double mean = Frame.mean(IntStream.range(0, 2 * w.rows())
				.mapToDouble(i -> i < w.rows() ? w.number("x_c")[i] : w.number("x_t")[i - w.rows()]).toArray());
		Frame c = Frame.of(w.table()).withText("role", "client").with("y", i -> w.number("y_c")[i])
				.with("actor", i -> w.number("x_c")[i] - mean).with("partner", i -> w.number("x_t")[i] - mean);
		Frame t = Frame.of(w.table()).withText("role", "therapist").with("y", i -> w.number("y_t")[i])
				.with("actor", i -> w.number("x_t")[i] - mean).with("partner", i -> w.number("x_c")[i] - mean);
		return c.below(t).complete("y", "actor", "partner");
	}

	private static Frame lags(Frame d) {
		double[] wai = d.groupMeans("wai", "client");
		double[] sym = d.groupMeans("sym", "client");
		d.with("wai_m", i -> wai[i]).with("wai_w", i -> d.number("wai")[i] - wai[i])
				.with("sym_w", i -> d.number("sym")[i] - sym[i]);
		double[] waiBefore = d.lagged("wai_w", "client", "session");
		double[] symBefore = d.lagged("sym_w", "client", "session");
		Frame u = d.with("wai_l", i -> waiBefore[i]).with("sym_l", i -> symBefore[i]).complete("sym", "wai_l", "sym_l", "wai_m");
		double mean = Frame.mean(u.number("wai_m"));
		return u.with("wm", i -> u.number("wai_m")[i] - mean);
	}

	private static Frame detrended(Frame d) {
		double[] rest = new double[d.rows()];
		Arrays.fill(rest, Double.NaN);
		for (String client : Arrays.stream(d.text("client")).distinct().toList()) {
			int[] own = IntStream.range(0, d.rows())
					.filter(i -> d.text("client")[i].equals(client) && !Double.isNaN(d.number("wai")[i])).toArray();
			if (own.length >= 3) {
				double x = IntStream.of(own).mapToDouble(i -> d.number("session")[i]).average().orElseThrow();
				double y = IntStream.of(own).mapToDouble(i -> d.number("wai")[i]).average().orElseThrow();
				double xy = IntStream.of(own).mapToDouble(i -> (d.number("session")[i] - x) * (d.number("wai")[i] - y)).sum();
				double xx = IntStream.of(own).mapToDouble(i -> Math.pow(d.number("session")[i] - x, 2)).sum();
				IntStream.of(own).forEach(i -> rest[i] = d.number("wai")[i] - y - xy / xx * (d.number("session")[i] - x));
			}
		}
		double[] before = d.with("wd", i -> rest[i]).lagged("wd", "client", "session");
		return d.with("wd_l", i -> before[i]).complete("sym", "wd_l");
	}
}
