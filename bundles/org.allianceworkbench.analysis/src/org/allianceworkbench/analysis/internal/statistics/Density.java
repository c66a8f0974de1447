package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

/**
 * Density of points in two dimensions: kernel estimate with a normal kernel for each axis (Venables &amp; Ripley, 2002, Modern
 * Applied Statistics with S, section 5.6), on a grid.
 *
 * @param x ascending, equally spaced
 * @param y ascending, equally spaced
 * @param height density at (x[i], y[j]) in height[i][j]; next to 0 at the edges
 */
public record Density(double[] x, double[] y, double[][] height) {

	/** Fewer points have no density worth to be shown. */
	public static final int FEWEST = 30;

	private static final int STEPS = 80;
	private static final double REACH = 3.5;

	/** The density of points; nothing is known where {@link #isUsable} is false. */
	public static Density of(double[] x, double[] y) {
		double[] gridX = grid(x);
		double[] gridY = grid(y);
		double[][] height = new double[STEPS][STEPS];
		double[] alongX = new double[x.length];
		double[] alongY = new double[y.length];
		for (int p = 0; p < x.length; p++) {
			alongX[p] = place(gridX, x[p]);
			alongY[p] = place(gridY, y[p]);
			int i = (int) alongX[p];
			int j = (int) alongY[p];
			double right = alongX[p] - i;
			double up = alongY[p] - j;
			height[i][j] += (1 - right) * (1 - up);
			height[i + 1][j] += right * (1 - up);
			height[i][j + 1] += (1 - right) * up;
			height[i + 1][j + 1] += right * up;
		}
		double[] kernelX = kernel(bandwidth(x) / (gridX[1] - gridX[0]));
		double[] kernelY = kernel(bandwidth(y) / (gridY[1] - gridY[0]));
		double[][] smooth = across(transposed(across(height, kernelY)), kernelX);
		return new Density(gridX, gridY, transposed(smooth));
	}

	/** Whether points can have a density: enough of them, that differ in both directions. */
	public static boolean isUsable(double[] x, double[] y) {
		return x.length >= FEWEST && bandwidth(x) > 0 && bandwidth(y) > 0;
	}

	/** The height above which the density contains a share of the points. */
	public double level(double share, double[] pointX, double[] pointY) {
		double[] heights = new double[pointX.length];
		for (int p = 0; p < heights.length; p++) {
			heights[p] = at(pointX[p], pointY[p]);
		}
		Arrays.sort(heights);
		return heights[Math.clamp(Math.round((1 - share) * heights.length), 0, heights.length - 1)];
	}

	private double at(double pointX, double pointY) {
		double alongX = place(x, pointX);
		double alongY = place(y, pointY);
		int i = (int) alongX;
		int j = (int) alongY;
		double right = alongX - i;
		double up = alongY - j;
		return (1 - right) * ((1 - up) * height[i][j] + up * height[i][j + 1]) + right * ((1 - up) * height[i + 1][j]
				+ up * height[i + 1][j + 1]);
	}

	private static double place(double[] grid, double value) {
		return Math.clamp((value - grid[0]) / (grid[1] - grid[0]), 0, grid.length - 1 - 1e-9);
	}

	/** The normal reference rule with the smaller of the standard deviation and the scaled quartile range. */
	private static double bandwidth(double[] values) {
		Sample sample = new Sample(values);
		double robust = (sample.quantileType7(0.75) - sample.quantileType7(0.25)) / 1.34;
		return 1.06 * (robust > 0 ? Math.min(sample.sd(), robust) : sample.sd()) * Math.pow(values.length, -0.2);
	}

	private static double[] grid(double[] values) {
		double margin = REACH * bandwidth(values);
		double low = Arrays.stream(values).min().orElse(0) - margin;
		double high = Arrays.stream(values).max().orElse(1) + margin;
		double[] grid = new double[STEPS];
		Arrays.setAll(grid, i -> low + (high - low) * i / (STEPS - 1));
		return grid;
	}

	/** Weights at 0, 1, 2, ... steps. */
	private static double[] kernel(double bandwidth) {
		double[] weights = new double[(int) Math.min(STEPS, Math.ceil(REACH * bandwidth) + 1)];
		Arrays.setAll(weights, i -> Math.exp(-0.5 * i * i / (bandwidth * bandwidth)));
		return weights;
	}

	private static double[][] across(double[][] rows, double[] kernel) {
		double[][] smooth = new double[rows.length][rows[0].length];
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				for (int k = Math.max(0, c - kernel.length + 1); k < Math.min(rows[r].length, c + kernel.length); k++) {
					smooth[r][c] += rows[r][k] * kernel[Math.abs(c - k)];
				}
			}
		}
		return smooth;
	}

	private static double[][] transposed(double[][] rows) {
		double[][] columns = new double[rows[0].length][rows.length];
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				columns[c][r] = rows[r][c];
			}
		}
		return columns;
	}
}
