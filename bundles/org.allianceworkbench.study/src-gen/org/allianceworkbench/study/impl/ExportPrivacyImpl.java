/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.TextForm;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Export Privacy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getPreset <em>Preset</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#isIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getIdentifiersReason <em>Identifiers Reason</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getIdentifiersConfirmedBy <em>Identifiers Confirmed By</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#isPseudonyms <em>Pseudonyms</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getDates <em>Dates</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getShiftDays <em>Shift Days</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getAgeLimit <em>Age Limit</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getRareBelow <em>Rare Below</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getFreeText <em>Free Text</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#isCleanMetadata <em>Clean Metadata</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getK <em>K</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getQuasiIdentifiers <em>Quasi Identifiers</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#isMustPass <em>Must Pass</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getLeftOut <em>Left Out</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportPrivacyImpl#getCoarsenings <em>Coarsenings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExportPrivacyImpl extends MinimalEObjectImpl.Container implements ExportPrivacy {
	/**
	 * The default value of the '{@link #getPreset() <em>Preset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreset()
	 * @generated
	 * @ordered
	 */
	protected static final PrivacyPreset PRESET_EDEFAULT = PrivacyPreset.NONE;

	/**
	 * The cached value of the '{@link #getPreset() <em>Preset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreset()
	 * @generated
	 * @ordered
	 */
	protected PrivacyPreset preset = PRESET_EDEFAULT;

	/**
	 * The default value of the '{@link #isIdentifiers() <em>Identifiers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIdentifiers()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IDENTIFIERS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIdentifiers() <em>Identifiers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIdentifiers()
	 * @generated
	 * @ordered
	 */
	protected boolean identifiers = IDENTIFIERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdentifiersReason() <em>Identifiers Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiersReason()
	 * @generated
	 * @ordered
	 */
	protected static final String IDENTIFIERS_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentifiersReason() <em>Identifiers Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiersReason()
	 * @generated
	 * @ordered
	 */
	protected String identifiersReason = IDENTIFIERS_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdentifiersConfirmedBy() <em>Identifiers Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiersConfirmedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String IDENTIFIERS_CONFIRMED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentifiersConfirmedBy() <em>Identifiers Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiersConfirmedBy()
	 * @generated
	 * @ordered
	 */
	protected String identifiersConfirmedBy = IDENTIFIERS_CONFIRMED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #isPseudonyms() <em>Pseudonyms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPseudonyms()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PSEUDONYMS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPseudonyms() <em>Pseudonyms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPseudonyms()
	 * @generated
	 * @ordered
	 */
	protected boolean pseudonyms = PSEUDONYMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDates() <em>Dates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDates()
	 * @generated
	 * @ordered
	 */
	protected static final DateForm DATES_EDEFAULT = DateForm.AS_IS;

	/**
	 * The cached value of the '{@link #getDates() <em>Dates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDates()
	 * @generated
	 * @ordered
	 */
	protected DateForm dates = DATES_EDEFAULT;

	/**
	 * The default value of the '{@link #getShiftDays() <em>Shift Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShiftDays()
	 * @generated
	 * @ordered
	 */
	protected static final int SHIFT_DAYS_EDEFAULT = 180;

	/**
	 * The cached value of the '{@link #getShiftDays() <em>Shift Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShiftDays()
	 * @generated
	 * @ordered
	 */
	protected int shiftDays = SHIFT_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeLimit() <em>Age Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int AGE_LIMIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAgeLimit() <em>Age Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeLimit()
	 * @generated
	 * @ordered
	 */
	protected int ageLimit = AGE_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRareBelow() <em>Rare Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRareBelow()
	 * @generated
	 * @ordered
	 */
	protected static final int RARE_BELOW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRareBelow() <em>Rare Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRareBelow()
	 * @generated
	 * @ordered
	 */
	protected int rareBelow = RARE_BELOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getFreeText() <em>Free Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeText()
	 * @generated
	 * @ordered
	 */
	protected static final TextForm FREE_TEXT_EDEFAULT = TextForm.KEPT;

	/**
	 * The cached value of the '{@link #getFreeText() <em>Free Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeText()
	 * @generated
	 * @ordered
	 */
	protected TextForm freeText = FREE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isCleanMetadata() <em>Clean Metadata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCleanMetadata()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CLEAN_METADATA_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCleanMetadata() <em>Clean Metadata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCleanMetadata()
	 * @generated
	 * @ordered
	 */
	protected boolean cleanMetadata = CLEAN_METADATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getK() <em>K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getK()
	 * @generated
	 * @ordered
	 */
	protected static final int K_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getK() <em>K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getK()
	 * @generated
	 * @ordered
	 */
	protected int k = K_EDEFAULT;

	/**
	 * The cached value of the '{@link #getQuasiIdentifiers() <em>Quasi Identifiers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuasiIdentifiers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> quasiIdentifiers;

	/**
	 * The default value of the '{@link #isMustPass() <em>Must Pass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMustPass()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MUST_PASS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMustPass() <em>Must Pass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMustPass()
	 * @generated
	 * @ordered
	 */
	protected boolean mustPass = MUST_PASS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLeftOut() <em>Left Out</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftOut()
	 * @generated
	 * @ordered
	 */
	protected EList<String> leftOut;

	/**
	 * The cached value of the '{@link #getCoarsenings() <em>Coarsenings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoarsenings()
	 * @generated
	 * @ordered
	 */
	protected EList<Coarsening> coarsenings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExportPrivacyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.EXPORT_PRIVACY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrivacyPreset getPreset() {
		return preset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreset(PrivacyPreset newPreset) {
		PrivacyPreset oldPreset = preset;
		preset = newPreset == null ? PRESET_EDEFAULT : newPreset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__PRESET, oldPreset, preset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIdentifiers() {
		return identifiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifiers(boolean newIdentifiers) {
		boolean oldIdentifiers = identifiers;
		identifiers = newIdentifiers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__IDENTIFIERS, oldIdentifiers, identifiers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentifiersReason() {
		return identifiersReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifiersReason(String newIdentifiersReason) {
		String oldIdentifiersReason = identifiersReason;
		identifiersReason = newIdentifiersReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_REASON, oldIdentifiersReason, identifiersReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentifiersConfirmedBy() {
		return identifiersConfirmedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifiersConfirmedBy(String newIdentifiersConfirmedBy) {
		String oldIdentifiersConfirmedBy = identifiersConfirmedBy;
		identifiersConfirmedBy = newIdentifiersConfirmedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_CONFIRMED_BY, oldIdentifiersConfirmedBy, identifiersConfirmedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPseudonyms() {
		return pseudonyms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPseudonyms(boolean newPseudonyms) {
		boolean oldPseudonyms = pseudonyms;
		pseudonyms = newPseudonyms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__PSEUDONYMS, oldPseudonyms, pseudonyms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateForm getDates() {
		return dates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDates(DateForm newDates) {
		DateForm oldDates = dates;
		dates = newDates == null ? DATES_EDEFAULT : newDates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__DATES, oldDates, dates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getShiftDays() {
		return shiftDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShiftDays(int newShiftDays) {
		int oldShiftDays = shiftDays;
		shiftDays = newShiftDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__SHIFT_DAYS, oldShiftDays, shiftDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAgeLimit() {
		return ageLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeLimit(int newAgeLimit) {
		int oldAgeLimit = ageLimit;
		ageLimit = newAgeLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__AGE_LIMIT, oldAgeLimit, ageLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRareBelow() {
		return rareBelow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRareBelow(int newRareBelow) {
		int oldRareBelow = rareBelow;
		rareBelow = newRareBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__RARE_BELOW, oldRareBelow, rareBelow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextForm getFreeText() {
		return freeText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFreeText(TextForm newFreeText) {
		TextForm oldFreeText = freeText;
		freeText = newFreeText == null ? FREE_TEXT_EDEFAULT : newFreeText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__FREE_TEXT, oldFreeText, freeText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCleanMetadata() {
		return cleanMetadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCleanMetadata(boolean newCleanMetadata) {
		boolean oldCleanMetadata = cleanMetadata;
		cleanMetadata = newCleanMetadata;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__CLEAN_METADATA, oldCleanMetadata, cleanMetadata));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getK() {
		return k;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setK(int newK) {
		int oldK = k;
		k = newK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__K, oldK, k));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getQuasiIdentifiers() {
		if (quasiIdentifiers == null) {
			quasiIdentifiers = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.EXPORT_PRIVACY__QUASI_IDENTIFIERS);
		}
		return quasiIdentifiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMustPass() {
		return mustPass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMustPass(boolean newMustPass) {
		boolean oldMustPass = mustPass;
		mustPass = newMustPass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT_PRIVACY__MUST_PASS, oldMustPass, mustPass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLeftOut() {
		if (leftOut == null) {
			leftOut = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.EXPORT_PRIVACY__LEFT_OUT);
		}
		return leftOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coarsening> getCoarsenings() {
		if (coarsenings == null) {
			coarsenings = new EObjectContainmentEList<Coarsening>(Coarsening.class, this, StudyPackage.EXPORT_PRIVACY__COARSENINGS);
		}
		return coarsenings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.EXPORT_PRIVACY__COARSENINGS:
				return ((InternalEList<?>)getCoarsenings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.EXPORT_PRIVACY__PRESET:
				return getPreset();
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS:
				return isIdentifiers();
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_REASON:
				return getIdentifiersReason();
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_CONFIRMED_BY:
				return getIdentifiersConfirmedBy();
			case StudyPackage.EXPORT_PRIVACY__PSEUDONYMS:
				return isPseudonyms();
			case StudyPackage.EXPORT_PRIVACY__DATES:
				return getDates();
			case StudyPackage.EXPORT_PRIVACY__SHIFT_DAYS:
				return getShiftDays();
			case StudyPackage.EXPORT_PRIVACY__AGE_LIMIT:
				return getAgeLimit();
			case StudyPackage.EXPORT_PRIVACY__RARE_BELOW:
				return getRareBelow();
			case StudyPackage.EXPORT_PRIVACY__FREE_TEXT:
				return getFreeText();
			case StudyPackage.EXPORT_PRIVACY__CLEAN_METADATA:
				return isCleanMetadata();
			case StudyPackage.EXPORT_PRIVACY__K:
				return getK();
			case StudyPackage.EXPORT_PRIVACY__QUASI_IDENTIFIERS:
				return getQuasiIdentifiers();
			case StudyPackage.EXPORT_PRIVACY__MUST_PASS:
				return isMustPass();
			case StudyPackage.EXPORT_PRIVACY__LEFT_OUT:
				return getLeftOut();
			case StudyPackage.EXPORT_PRIVACY__COARSENINGS:
				return getCoarsenings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.EXPORT_PRIVACY__PRESET:
				setPreset((PrivacyPreset)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS:
				setIdentifiers((Boolean)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_REASON:
				setIdentifiersReason((String)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_CONFIRMED_BY:
				setIdentifiersConfirmedBy((String)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__PSEUDONYMS:
				setPseudonyms((Boolean)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__DATES:
				setDates((DateForm)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__SHIFT_DAYS:
				setShiftDays((Integer)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__AGE_LIMIT:
				setAgeLimit((Integer)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__RARE_BELOW:
				setRareBelow((Integer)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__FREE_TEXT:
				setFreeText((TextForm)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__CLEAN_METADATA:
				setCleanMetadata((Boolean)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__K:
				setK((Integer)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__QUASI_IDENTIFIERS:
				getQuasiIdentifiers().clear();
				getQuasiIdentifiers().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__MUST_PASS:
				setMustPass((Boolean)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__LEFT_OUT:
				getLeftOut().clear();
				getLeftOut().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.EXPORT_PRIVACY__COARSENINGS:
				getCoarsenings().clear();
				getCoarsenings().addAll((Collection<? extends Coarsening>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.EXPORT_PRIVACY__PRESET:
				setPreset(PRESET_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS:
				setIdentifiers(IDENTIFIERS_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_REASON:
				setIdentifiersReason(IDENTIFIERS_REASON_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_CONFIRMED_BY:
				setIdentifiersConfirmedBy(IDENTIFIERS_CONFIRMED_BY_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__PSEUDONYMS:
				setPseudonyms(PSEUDONYMS_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__DATES:
				setDates(DATES_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__SHIFT_DAYS:
				setShiftDays(SHIFT_DAYS_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__AGE_LIMIT:
				setAgeLimit(AGE_LIMIT_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__RARE_BELOW:
				setRareBelow(RARE_BELOW_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__FREE_TEXT:
				setFreeText(FREE_TEXT_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__CLEAN_METADATA:
				setCleanMetadata(CLEAN_METADATA_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__K:
				setK(K_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__QUASI_IDENTIFIERS:
				getQuasiIdentifiers().clear();
				return;
			case StudyPackage.EXPORT_PRIVACY__MUST_PASS:
				setMustPass(MUST_PASS_EDEFAULT);
				return;
			case StudyPackage.EXPORT_PRIVACY__LEFT_OUT:
				getLeftOut().clear();
				return;
			case StudyPackage.EXPORT_PRIVACY__COARSENINGS:
				getCoarsenings().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.EXPORT_PRIVACY__PRESET:
				return preset != PRESET_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS:
				return identifiers != IDENTIFIERS_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_REASON:
				return IDENTIFIERS_REASON_EDEFAULT == null ? identifiersReason != null : !IDENTIFIERS_REASON_EDEFAULT.equals(identifiersReason);
			case StudyPackage.EXPORT_PRIVACY__IDENTIFIERS_CONFIRMED_BY:
				return IDENTIFIERS_CONFIRMED_BY_EDEFAULT == null ? identifiersConfirmedBy != null : !IDENTIFIERS_CONFIRMED_BY_EDEFAULT.equals(identifiersConfirmedBy);
			case StudyPackage.EXPORT_PRIVACY__PSEUDONYMS:
				return pseudonyms != PSEUDONYMS_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__DATES:
				return dates != DATES_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__SHIFT_DAYS:
				return shiftDays != SHIFT_DAYS_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__AGE_LIMIT:
				return ageLimit != AGE_LIMIT_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__RARE_BELOW:
				return rareBelow != RARE_BELOW_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__FREE_TEXT:
				return freeText != FREE_TEXT_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__CLEAN_METADATA:
				return cleanMetadata != CLEAN_METADATA_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__K:
				return k != K_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__QUASI_IDENTIFIERS:
				return quasiIdentifiers != null && !quasiIdentifiers.isEmpty();
			case StudyPackage.EXPORT_PRIVACY__MUST_PASS:
				return mustPass != MUST_PASS_EDEFAULT;
			case StudyPackage.EXPORT_PRIVACY__LEFT_OUT:
				return leftOut != null && !leftOut.isEmpty();
			case StudyPackage.EXPORT_PRIVACY__COARSENINGS:
				return coarsenings != null && !coarsenings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (preset: ");
		result.append(preset);
		result.append(", identifiers: ");
		result.append(identifiers);
		result.append(", identifiersReason: ");
		result.append(identifiersReason);
		result.append(", identifiersConfirmedBy: ");
		result.append(identifiersConfirmedBy);
		result.append(", pseudonyms: ");
		result.append(pseudonyms);
		result.append(", dates: ");
		result.append(dates);
		result.append(", shiftDays: ");
		result.append(shiftDays);
		result.append(", ageLimit: ");
		result.append(ageLimit);
		result.append(", rareBelow: ");
		result.append(rareBelow);
		result.append(", freeText: ");
		result.append(freeText);
		result.append(", cleanMetadata: ");
		result.append(cleanMetadata);
		result.append(", k: ");
		result.append(k);
		result.append(", quasiIdentifiers: ");
		result.append(quasiIdentifiers);
		result.append(", mustPass: ");
		result.append(mustPass);
		result.append(", leftOut: ");
		result.append(leftOut);
		result.append(')');
		return result.toString();
	}

} //ExportPrivacyImpl
