package org.allianceworkbench.moments.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.allianceworkbench.moments.Centring;
import org.allianceworkbench.moments.MomentRequest;
import org.allianceworkbench.moments.Moments;
import org.allianceworkbench.moments.PatternFinder;
import org.allianceworkbench.moments.ResidualComponents;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/**
 * One pass over a table: chunks of rows in parallel, put together in the order of the chunks, so that the result does not depend
 * on the number of threads.
 */
public final class SumRun {

	private static final int CHUNK = 1 << 13;

	private final MomentRequest request;
	private final UsedRows rows;
	private final Centring centring;
	private final ColumnValues columns;
	private final Optional<Column> weights;
	private final List<Moments.Level> levels;
	private final int[] order;
	private final int[] unitStart;
	private final int[] clusterStart;
	private final Splitter splitter;
	private final int width;
	private final int packed;
	private final double[][] sums;
	private final Variations variations;

	/** Prepares the pass: groups, order of the rows, units. */
	public SumRun(TableData data, MomentRequest request, UsedRows rows, Centring centring) {
		this.request = request;
		this.rows = rows;
		this.centring = centring;
		this.columns = new ColumnValues(data, request.columns(), centring);
		this.weights = request.weights().map(data::number);
		List<List<String>> keys = new ArrayList<>(request.levels().isEmpty() ? List.of(List.of()) : request.levels());
		Optional<UnitKeys> unit = UnitKeys.of(request.residual());
		unit.ifPresent(u -> keys.add(u.keys()));
		Nesting nesting = Nesting.of(data, keys, rows);
		this.order = nesting.order();
		this.unitStart = nesting.start();
		this.levels = unit.isPresent() ? nesting.levels().subList(0, keys.size() - 1) : nesting.levels();
		this.clusterStart = starts(levels.get(levels.size() - 1).rows());
		Units units = new Units(data, unit.map(UnitKeys::keys).orElse(List.of()), unit.flatMap(UnitKeys::time));
		units.sort(order, unitStart);
		this.splitter = Splitters.of(request.residual(), data, units);
		this.width = columns.width();
		this.packed = width * (width + 1) / 2;
		this.sums = new double[splitter.components().size()][length()];
		this.variations = new Variations(levels, width);
	}

	/** The distinct gaps of series. */
	public static double[] gaps(TableData data, ResidualComponents.Serial serial, UsedRows rows) {
		Units units = new Units(data, serial.series(), Optional.of(serial.time()));
		Nesting nesting = Nesting.of(data, List.of(serial.series()), rows);
		units.sort(nesting.order(), nesting.start());
		return units.gaps();
	}

	private int length() {
		long length = (long) (clusterStart.length - 1) * packed;
		if (length > Integer.MAX_VALUE - 8) {
			throw new IllegalArgumentException((clusterStart.length - 1) + " clusters with " + width
					+ " columns are too many for memory; leave predictors out");
		}
		return (int) length;
	}

	private static int[] starts(int[] rows) {
		int[] start = new int[rows.length + 1];
		for (int g = 0; g < rows.length; g++) {
			start[g + 1] = start[g] + rows[g];
		}
		return start;
	}

	/** Does the pass. */
	public Moments run(Progress progress) {
		int[] bounds = bounds();
		ChunkSum[] parts = new ChunkSum[bounds.length - 1];
		progress.begin("sums of products", order.length, "rows");
		AtomicLong done = new AtomicLong();
		IntStream.range(0, parts.length).parallel().forEach(c -> {
			progress.checkCancelled();
			parts[c] = sum(bounds[c], bounds[c + 1]);
			long now = done.addAndGet(bounds[c + 1] - bounds[c]);
			synchronized (progress) {
				progress.worked(now);
			}
		});
		return together(parts);
	}

	private int[] bounds() {
		int[] bounds = new int[order.length / CHUNK + 2];
		int count = 1;
		int unit = 0;
		while (bounds[count - 1] < order.length) {
			int end = Math.min(order.length, bounds[count - 1] + CHUNK);
			if (splitter.needsUnits()) {
				while (unitStart[unit] < end) {
					unit++;
				}
				end = unitStart[unit];
			}
			bounds[count++] = end;
		}
		return Arrays.copyOf(bounds, count);
	}

	/** What a chunk leaves besides the sums of clusters that lie wholly in it. */
	private record ChunkSum(List<Partial> partials, long[] counts, double logWeights, int[] depth) {
	}

	/** Sums of a cluster that goes on in another chunk. */
	private record Partial(int cluster, double[][] sums) {
	}

	private ChunkSum sum(int from, int to) {
		int base = Math.max(0, from - 1);
		double[] values = new double[(to - base) * width];
		columns.fill(order, base, to, values);
		int cluster = clusterOf(from);
		int[] depth = variations.of(values, base, from, to, cluster, clusterStart);
		double logWeights = weigh(values, base, to, from);
		Splitter.Chunk chunk = new Splitter.Chunk(order, base, values, width);
		long[] counts = new long[sums.length];
		List<Partial> partials = new ArrayList<>();
		int unit = splitter.needsUnits() ? unitOf(from) : -1;
		for (int at = from; at < to; cluster++) {
			int end = Math.min(to, clusterStart[cluster + 1]);
			boolean whole = clusterStart[cluster] >= from && clusterStart[cluster + 1] <= to;
			double[][] into = whole ? sums : new double[sums.length][packed];
			int offset = whole ? cluster * packed : 0;
			if (unit < 0) {
				splitter.add(chunk, at, end, into, offset, counts);
			} else {
				for (; unitStart[unit] < end; unit++) {
					splitter.add(chunk, unitStart[unit], unitStart[unit + 1], into, offset, counts);
				}
			}
			if (!whole) {
				partials.add(new Partial(cluster, into));
			}
			at = end;
		}
		return new ChunkSum(partials, counts, logWeights, depth);
	}

	private int clusterOf(int position) {
		int found = Arrays.binarySearch(clusterStart, position);
		return found >= 0 ? found : -found - 2;
	}

	private int unitOf(int position) {
		return Arrays.binarySearch(unitStart, position);
	}

	/** Multiplies rows by the roots of their weights; the sum of the weights' logarithms from a position on. */
	private double weigh(double[] values, int base, int to, int from) {
		if (weights.isEmpty()) {
			return 0;
		}
		double sum = 0;
		for (int p = base; p < to; p++) {
			double weight = weights.get().number(order[p]);
			double root = Math.sqrt(weight);
			for (int k = (p - base) * width; k < (p - base + 1) * width; k++) {
				values[k] *= root;
			}
			sum += p >= from ? Math.log(weight) : 0;
		}
		return sum;
	}

	private Moments together(ChunkSum[] parts) {
		long[] counts = new long[sums.length];
		double logWeights = 0;
		CompensatedSums split = new CompensatedSums(sums, packed);
		for (ChunkSum part : parts) {
			for (Partial partial : part.partials) {
				split.add(partial.cluster, partial.sums);
			}
			for (int k = 0; k < counts.length; k++) {
				counts[k] += part.counts[k];
			}
			logWeights += part.logWeights;
			variations.add(part.depth);
		}
		split.finish();
		double[][] basis = centring.basis();
		Moments.Facts facts = new Moments.Facts(rows.counts(), counts, logWeights, variations.raw(basis));
		return new Moments(request.columns(), splitter.components(), levels, sums, basis,
				PatternFinder.find(sums, width, request.patternColumns(), clusterStart.length - 1), facts);
	}
}
