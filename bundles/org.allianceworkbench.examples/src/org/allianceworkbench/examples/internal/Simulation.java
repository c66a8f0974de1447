package org.allianceworkbench.examples.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.examples.KnownParameters;

/**
 * Draws therapists, clients and sessions from known parameters; the same seed gives the same data on every machine, since
 * {@link Random}'s sequence is specified.
 */
public final class Simulation {

	/** Sessions planned for each client. */
	public static final int SESSIONS = 6;

	/** Years of experience at which effects of experience are 0. */
	public static final int MEAN_EXPERIENCE = 12;
	/** Years that count as one standard deviation of experience. */
	public static final int SD_EXPERIENCE = 7;
	/** Distress at which effects of distress are 0. */
	public static final int MEAN_DISTRESS = 26;
	/** Points that count as one standard deviation of distress. */
	public static final int SD_DISTRESS = 14;

	/** User-missing: the rater refused. */
	public static final double REFUSED = 97;

	/** User-missing: the rater did not answer. */
	public static final double NOT_ANSWERED = 99;

	private static final double MISSED = 0.07;
	private static final double DROPOUT = 0.03;
	private static final double UNANSWERED = 0.015;
	private static final LocalDate START = LocalDate.of(2021, 1, 4);

	private final KnownParameters p;
	private final Random random;

	/** A simulation that starts from a seed. */
	public Simulation(KnownParameters parameters, long seed) {
		this.p = parameters;
		this.random = new Random(seed);
	}

	/** Therapists of a site with given years of experience. */
	public List<Therapist> therapists(String site, int... experience) {
		List<Therapist> therapists = new ArrayList<>();
		for (int i = 0; i < experience.length; i++) {
			double z = (experience[i] - MEAN_EXPERIENCE) / (double) SD_EXPERIENCE;
			therapists.add(new Therapist(site, site + "-T" + (i + 1), experience[i],
					p.experienceOnTherapist() * z + p.therapistSd() * random.nextGaussian(),
					p.experienceOnClient() * z + p.consensusSd() * random.nextGaussian()));
		}
		return therapists;
	}

	/** Clients of a site, shared out among its therapists. */
	public List<Client> clients(String site, List<Therapist> therapists, int count) {
		List<Client> clients = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			clients.add(client(String.format("%s-%03d", site, i), therapists.get((i - 1) % therapists.size())));
		}
		return clients;
	}

	private Client client(String code, Therapist therapist) {
		double distress = random.nextGaussian();
		double depression = 0.6 * distress + 0.8 * random.nextGaussian();
		double esteem = -0.5 * depression + Math.sqrt(0.75) * random.nextGaussian();
		LocalDate enrolled = START.plusDays(random.nextInt(500));
		return new Client(therapist, code, random.nextBoolean() ? "CCI" : "SC", bounded(56 + 11 * random.nextGaussian(), 22, 88),
				enrolled, bounded(MEAN_DISTRESS + SD_DISTRESS * distress, 0, 75), bounded(11 + 7 * depression, 0, 63),
				bounded(31 + 5 * esteem, 10, 40), tenths(4.6 + 1.0 * random.nextGaussian(), 1, 7),
				tenths(2.4 + 0.7 * random.nextGaussian(), 1, 5), sessions(therapist, enrolled, distress));
	}

	private List<Session> sessions(Therapist therapist, LocalDate enrolled, double distress) {
		double shared = random.nextGaussian();
		double client = p.clientMean() + therapist.consensus() + p.distressOnClient() * distress + p.clientDyadSd() * shared;
		double own = p.dyadicReciprocity() * shared
				+ Math.sqrt(1 - p.dyadicReciprocity() * p.dyadicReciprocity()) * random.nextGaussian();
		double theirs = p.therapistMean() + therapist.level() + p.therapistDyadSd() * own;
		List<Session> sessions = new ArrayList<>();
		for (int t = 0; t < SESSIONS; t++) {
			if (t >= 2 && random.nextDouble() < DROPOUT * (distress > 0.5 ? 2 : 1)) {
				break;
			}
			LocalDate date = enrolled.plusDays(7L * (t + 1) + random.nextInt(5) - 2);
			boolean attended = t == 0 || random.nextDouble() >= MISSED;
			double c = client + (p.growth() + p.distressOnGrowth() * distress) * t;
			double r = theirs + p.growth() * t;
			sessions.add(session(date, attended, c, r));
		}
		return sessions;
	}

	private Session session(LocalDate date, boolean attended, double client, double therapist) {
		double[] alliance = pair();
		double[] progress = pair();
		double ca = rating(client + alliance[0]);
		double ta = rating(therapist + alliance[1]);
		double cp = rating(client - p.progressShift() + (alliance[0] + progress[0]) / Math.sqrt(2));
		double tp = rating(therapist - p.progressShift() + (alliance[1] + progress[1]) / Math.sqrt(2));
		return attended ? new Session(date, true, ca, ta, cp, tp)
				: new Session(date, false, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
	}

	/** What is special to the session in both raters. */
	private double[] pair() {
		double first = random.nextGaussian();
		double second = p.sessionCorrelation() * first
				+ Math.sqrt(1 - p.sessionCorrelation() * p.sessionCorrelation()) * random.nextGaussian();
		return new double[] { p.sessionSd() * first, p.sessionSd() * second };
	}

	/** The mean of twelve items from 1 to 7 with two decimals, or now and then no answer. */
	private double rating(double expected) {
		double chance = random.nextDouble();
		if (chance < UNANSWERED) {
			return chance < UNANSWERED / 3 ? REFUSED : NOT_ANSWERED;
		}
		double twelfths = Math.rint(Math.min(7, Math.max(1, expected)) * 12) / 12;
		return Math.rint(twelfths * 100) / 100;
	}

	private static int bounded(double value, int low, int high) {
		return (int) Math.min(high, Math.max(low, Math.rint(value)));
	}

	private static double tenths(double value, double low, double high) {
		return Math.rint(Math.min(high, Math.max(low, value)) * 10) / 10;
	}
}
