package org.allianceworkbench.export.internal.privacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.Disclosure;
import org.allianceworkbench.export.PrivacyProposal;
import org.allianceworkbench.export.PrivacyProposal.Change;
import org.allianceworkbench.export.internal.layout.LaidOut;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Progress;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Looks for clients who stand alone with their quasi-identifiers, and for what would help. */
public final class DisclosureCheck {

	private static final int MOST_GROUPS = 20;
	private static final int MOST_PROPOSALS = 8;

	private final Export export;
	private final Protection protection;
	private final Owners owners;
	private final int k;
	private final Set<String> sources = new LinkedHashSet<>();
	private final Map<String, QuasiIdentifier> now = new LinkedHashMap<>();

	private DisclosureCheck(Export export, LaidOut laidOut, Protection protection) {
		this.export = export;
		this.protection = protection;
		this.owners = protection.owners();
		this.k = export.getPrivacy() == null ? 5 : Math.max(1, export.getPrivacy().getK());
		Set<String> named = new LinkedHashSet<>();
		if (export.getPrivacy() != null) {
			export.getPrivacy().getQuasiIdentifiers().forEach(name -> named.add(VariableNames.fold(name)));
		}
		laidOut.facts().forEach(facts -> {
			boolean marked = facts.variable().map(v -> v.getPrivacy() == Privacy.QUASI_IDENTIFIER).orElse(false);
			if (named.isEmpty() ? marked : named.contains(VariableNames.fold(facts.source()))) {
				sources.add(facts.source());
			}
		});
	}

	/** The result for rows that are laid out. */
	public static Disclosure of(Export export, LaidOut laidOut, Protection protection, Progress progress) throws IOException {
		DisclosureCheck check = new DisclosureCheck(export, laidOut, protection);
		return check.result(progress);
	}

	private Disclosure result(Progress progress) throws IOException {
		long[] thin = thin();
		long clients = owners.haveClients() ? owners.clients().size() : 0;
		if (clients == 0 || sources.isEmpty()) {
			return new Disclosure(k, List.of(), clients, clients == 0 ? 0 : 1, clients < k ? clients : 0, List.of(), thin[0], thin[1],
					List.of());
		}
		ExportPrivacy privacy = export.getPrivacy() == null
				? StudyFactory.eINSTANCE.createExportPrivacy() : export.getPrivacy();
		now.putAll(read(privacy, sources));
		SmallGroups groups = new SmallGroups(List.copyOf(now.values()), (int) clients);
		long below = groups.below(k);
		List<PrivacyProposal> proposals = below == 0 ? List.of() : proposals(privacy, below, progress);
		return new Disclosure(k, List.copyOf(now.keySet()), clients, groups.count(), below, groups.smallest(k, MOST_GROUPS),
				thin[0], thin[1], proposals);
	}

	/** Therapists with fewer than k clients, and their clients. */
	private long[] thin() {
		if (!owners.haveClients()) {
			return new long[2];
		}
		Map<Owners.Owner, Set<Integer>> clients = new HashMap<>();
		for (int row = 0; row < owners.rows(); row++) {
			Owners.Owner therapist = owners.therapists().get(owners.therapist(row));
			if (!therapist.code().isEmpty()) {
				clients.computeIfAbsent(therapist, t -> new HashSet<>()).add(owners.person(row));
			}
		}
		return new long[] { clients.values().stream().filter(c -> c.size() < k).count(),
				clients.values().stream().filter(c -> c.size() < k).mapToLong(Set::size).sum() };
	}

	private Map<String, QuasiIdentifier> read(ExportPrivacy privacy, Set<String> wanted) throws IOException {
		Map<String, List<Column>> columns = new LinkedHashMap<>();
		for (Leaving each : protection.columns(privacy, wanted)) {
			columns.computeIfAbsent(each.facts().source(), s -> new ArrayList<>()).add(each.column());
		}
		Map<String, QuasiIdentifier> read = new LinkedHashMap<>();
		columns.forEach((source, all) -> read.put(source, new QuasiIdentifier(source, all, owners)));
		return read;
	}

	private List<PrivacyProposal> proposals(ExportPrivacy privacy, long below, Progress progress) throws IOException {
		List<PrivacyProposal> proposals = new ArrayList<>();
		for (List<Change> sameKind : changes(privacy)) {
			PrivacyProposal best = null;
			for (Change change : sameKind) {
				progress.checkCancelled();
				long left = effect(privacy, change);
				if (best == null || left < best.clientsBelow()) {
					best = new PrivacyProposal(change, left);
				}
				if (left == 0) {
					break;
				}
			}
			if (best != null && best.clientsBelow() < below) {
				proposals.add(best);
			}
		}
		proposals.sort(Comparator.comparingLong(PrivacyProposal::clientsBelow));
		return proposals.stream().limit(MOST_PROPOSALS).toList();
	}

	/** Changes to try, those of one kind from the least to the most; leaving out comes last. */
	private List<List<Change>> changes(ExportPrivacy privacy) throws IOException {
		List<List<Change>> changes = new ArrayList<>();
		List<Leaving> columns = protection.columns(privacy, sources);
		if (columns.stream().anyMatch(Leaving::isDate)) {
			changes.add(List.of(new PrivacyProposal.Dates(DateForm.MONTH), new PrivacyProposal.Dates(DateForm.YEAR)));
			changes.add(List.of(new PrivacyProposal.Dates(DateForm.DAYS_SINCE_BASELINE)));
		}
		if (privacy.getAgeLimit() == 0 && columns.stream().anyMatch(each -> each.facts().variable()
				.filter(NumberGroups::isAge).isPresent())) {
			changes.add(List.of(new PrivacyProposal.Ages(89)));
		}
		if (privacy.getRareBelow() < k && columns.stream().anyMatch(each -> each.isCoded()
				&& each.column().spec().measure() == Measure.NOMINAL)) {
			changes.add(List.of(new PrivacyProposal.RareCodes(k)));
		}
		for (String source : now.keySet()) {
			boolean number = columns.stream().anyMatch(each -> each.facts().source().equals(source) && each.isNumber()
					&& !each.isCoded() && !each.facts().variable().map(v -> v.getType().getName().startsWith("DATE")).orElse(false));
			double[] ends = now.get(source).ends();
			if (number && ends[1] > ends[0]) {
				changes.add(PrivacyWidths.of(ends[0], ends[1]).stream()
						.<Change>map(width -> new PrivacyProposal.Coarsen(source, width)).toList());
			}
		}
		now.keySet().stream().filter(source -> columns.stream().anyMatch(each -> each.facts().source().equals(source)
				&& !each.facts().key())).forEach(source -> changes.add(List.of(new PrivacyProposal.LeaveOut(source))));
		return changes;
	}

	private long effect(ExportPrivacy privacy, Change change) throws IOException {
		Map<String, QuasiIdentifier> then = new LinkedHashMap<>(now);
		if (change instanceof PrivacyProposal.LeaveOut out) {
			then.remove(out.variable());
		} else {
			Export changed = StudyFactory.eINSTANCE.createExport();
			changed.setPrivacy(EcoreUtil.copy(privacy));
			new PrivacyProposal(change, 0).applyTo(changed);
			Set<String> touched = change instanceof PrivacyProposal.Coarsen c ? Set.of(c.variable()) : sources;
			touched.forEach(then::remove);
			then.putAll(read(changed.getPrivacy(), touched));
		}
		return new SmallGroups(List.copyOf(then.values()), owners.clients().size()).below(k);
	}
}
