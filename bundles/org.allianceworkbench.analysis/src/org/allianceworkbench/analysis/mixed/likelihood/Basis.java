package org.allianceworkbench.analysis.mixed.likelihood;

/**
 * How the columns that are worked with (centred, scaled) relate to those asked for: W_raw = W T.
 *
 * @param t T by rows
 * @param mean what is taken from each raw column, 0 for none
 * @param scale by what it is divided then
 */
record Basis(double[][] t, double[] mean, double[] scale) {

	/** A basis that comes with moments. */
	static Basis of(double[][] t) {
		return new Basis(t, new double[t.length], new double[t.length]);
	}

	/** Columns as they are. */
	static Basis raw(int width) {
		double[][] t = new double[width][width];
		double[] scale = new double[width];
		for (int j = 0; j < width; j++) {
			t[j][j] = 1;
			scale[j] = 1;
		}
		return new Basis(t, new double[width], scale);
	}

	/** Centres all columns at their means when one of them is constant and divides them by a power of two near their SD. */
	static Basis centring(double[][] columns) {
		int w = columns.length;
		double[] mean = new double[w];
		double[] scale = new double[w];
		double[][] t = new double[w][w];
		int constant = -1;
		for (int j = 0; j < w; j++) {
			if (constant < 0 && isConstant(columns[j])) {
				constant = j;
			}
		}
		for (int j = 0; j < w; j++) {
			scale[j] = 1;
			if (j != constant) {
				mean[j] = constant < 0 ? 0 : mean(columns[j]);
				scale[j] = power(deviation(columns[j], mean[j]));
			}
			t[j][j] = scale[j];
			if (j != constant && constant >= 0) {
				t[constant][j] = mean[j] / columns[constant][0];
			}
		}
		return new Basis(t, mean, scale);
	}

	private static boolean isConstant(double[] column) {
		for (double x : column) {
			if (x != column[0] || x == 0) {
				return false;
			}
		}
		return column.length > 0;
	}

	private static double mean(double[] column) {
		double sum = 0;
		for (double x : column) {
			sum += x;
		}
		double mean = sum / column.length;
		double rest = 0;
		for (double x : column) {
			rest += x - mean;
		}
		return mean + rest / column.length;
	}

	private static double deviation(double[] column, double mean) {
		double sum = 0;
		for (double x : column) {
			sum += (x - mean) * (x - mean);
		}
		return Math.sqrt(sum / column.length);
	}

	private static double power(double x) {
		return x > 0 && Double.isFinite(x) ? Math.scalb(1.0, Math.getExponent(x)) : 1;
	}

	/** Rows from first to end, n x w by rows, as they are worked with. */
	double[] rows(double[][] columns, int first, int end) {
		int w = columns.length;
		double[] rows = new double[(end - first) * w];
		for (int r = first; r < end; r++) {
			for (int j = 0; j < w; j++) {
				rows[(r - first) * w + j] = (columns[j][r] - mean[j]) / scale[j];
			}
		}
		return rows;
	}

	/** The columns as they are worked with. */
	double[][] columns(double[][] raw) {
		double[][] columns = new double[raw.length][];
		for (int j = 0; j < raw.length; j++) {
			int at = j;
			columns[j] = java.util.Arrays.stream(raw[j]).map(x -> (x - mean[at]) / scale[at]).toArray();
		}
		return columns;
	}
}
