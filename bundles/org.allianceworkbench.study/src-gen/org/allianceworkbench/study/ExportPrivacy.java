/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Export Privacy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What protects the clients in an export.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getPreset <em>Preset</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#isIdentifiers <em>Identifiers</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getIdentifiersReason <em>Identifiers Reason</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getIdentifiersConfirmedBy <em>Identifiers Confirmed By</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#isPseudonyms <em>Pseudonyms</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getDates <em>Dates</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getShiftDays <em>Shift Days</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getAgeLimit <em>Age Limit</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getRareBelow <em>Rare Below</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getFreeText <em>Free Text</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#isCleanMetadata <em>Clean Metadata</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getK <em>K</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getQuasiIdentifiers <em>Quasi Identifiers</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#isMustPass <em>Must Pass</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getLeftOut <em>Left Out</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ExportPrivacy#getCoarsenings <em>Coarsenings</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy()
 * @generated
 */
public interface ExportPrivacy extends EObject {
	/**
	 * Returns the value of the '<em><b>Preset</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.PrivacyPreset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the rules were taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preset</em>' attribute.
	 * @see org.allianceworkbench.study.PrivacyPreset
	 * @see #setPreset(PrivacyPreset)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_Preset()
	 * @generated
	 */
	PrivacyPreset getPreset();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#getPreset <em>Preset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preset</em>' attribute.
	 * @see org.allianceworkbench.study.PrivacyPreset
	 * @see #getPreset()
	 * @generated
	 */
	void setPreset(PrivacyPreset value);

	/**
	 * Returns the value of the '<em><b>Identifiers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether direct identifiers may leave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifiers</em>' attribute.
	 * @see #setIdentifiers(boolean)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_Identifiers()
	 * @generated
	 */
	boolean isIdentifiers();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#isIdentifiers <em>Identifiers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifiers</em>' attribute.
	 * @see #isIdentifiers()
	 * @generated
	 */
	void setIdentifiers(boolean value);

	/**
	 * Returns the value of the '<em><b>Identifiers Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why they may.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifiers Reason</em>' attribute.
	 * @see #setIdentifiersReason(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_IdentifiersReason()
	 * @generated
	 */
	String getIdentifiersReason();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#getIdentifiersReason <em>Identifiers Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifiers Reason</em>' attribute.
	 * @see #getIdentifiersReason()
	 * @generated
	 */
	void setIdentifiersReason(String value);

	/**
	 * Returns the value of the '<em><b>Identifiers Confirmed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who confirmed it in the definition; it is confirmed again when the export runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifiers Confirmed By</em>' attribute.
	 * @see #setIdentifiersConfirmedBy(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_IdentifiersConfirmedBy()
	 * @generated
	 */
	String getIdentifiersConfirmedBy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#getIdentifiersConfirmedBy <em>Identifiers Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifiers Confirmed By</em>' attribute.
	 * @see #getIdentifiersConfirmedBy()
	 * @generated
	 */
	void setIdentifiersConfirmedBy(String value);

	/**
	 * Returns the value of the '<em><b>Pseudonyms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether codes of clients and therapists are replaced by pseudonyms that stay the same within the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pseudonyms</em>' attribute.
	 * @see #setPseudonyms(boolean)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_Pseudonyms()
	 * @generated
	 */
	boolean isPseudonyms();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#isPseudonyms <em>Pseudonyms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pseudonyms</em>' attribute.
	 * @see #isPseudonyms()
	 * @generated
	 */
	void setPseudonyms(boolean value);

	/**
	 * Returns the value of the '<em><b>Dates</b></em>' attribute.
	 * The default value is <code>"AS_IS"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.DateForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of dates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dates</em>' attribute.
	 * @see org.allianceworkbench.study.DateForm
	 * @see #setDates(DateForm)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_Dates()
	 * @generated
	 */
	DateForm getDates();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#getDates <em>Dates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dates</em>' attribute.
	 * @see org.allianceworkbench.study.DateForm
	 * @see #getDates()
	 * @generated
	 */
	void setDates(DateForm value);

	/**
	 * Returns the value of the '<em><b>Shift Days</b></em>' attribute.
	 * The default value is <code>"180"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most days by which the dates of a client are shifted, to either side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shift Days</em>' attribute.
	 * @see #setShiftDays(int)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_ShiftDays()
	 * @generated
	 */
	int getShiftDays();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#getShiftDays <em>Shift Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shift Days</em>' attribute.
	 * @see #getShiftDays()
	 * @generated
	 */
	void setShiftDays(int value);

	/**
	 * Returns the value of the '<em><b>Age Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ages above it become one group; 0 for no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age Limit</em>' attribute.
	 * @see #setAgeLimit(int)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_AgeLimit()
	 * @generated
	 */
	int getAgeLimit();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#getAgeLimit <em>Age Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age Limit</em>' attribute.
	 * @see #getAgeLimit()
	 * @generated
	 */
	void setAgeLimit(int value);

	/**
	 * Returns the value of the '<em><b>Rare Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes that fewer clients have become one group; 0 for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rare Below</em>' attribute.
	 * @see #setRareBelow(int)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_RareBelow()
	 * @generated
	 */
	int getRareBelow();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#getRareBelow <em>Rare Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rare Below</em>' attribute.
	 * @see #getRareBelow()
	 * @generated
	 */
	void setRareBelow(int value);

	/**
	 * Returns the value of the '<em><b>Free Text</b></em>' attribute.
	 * The default value is <code>"KEPT"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.TextForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of free text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free Text</em>' attribute.
	 * @see org.allianceworkbench.study.TextForm
	 * @see #setFreeText(TextForm)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_FreeText()
	 * @generated
	 */
	TextForm getFreeText();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#getFreeText <em>Free Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free Text</em>' attribute.
	 * @see org.allianceworkbench.study.TextForm
	 * @see #getFreeText()
	 * @generated
	 */
	void setFreeText(TextForm value);

	/**
	 * Returns the value of the '<em><b>Clean Metadata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether names of people, comments and documents are left out of the files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clean Metadata</em>' attribute.
	 * @see #setCleanMetadata(boolean)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_CleanMetadata()
	 * @generated
	 */
	boolean isCleanMetadata();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#isCleanMetadata <em>Clean Metadata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clean Metadata</em>' attribute.
	 * @see #isCleanMetadata()
	 * @generated
	 */
	void setCleanMetadata(boolean value);

	/**
	 * Returns the value of the '<em><b>K</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest clients who must share a combination of quasi-identifiers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>K</em>' attribute.
	 * @see #setK(int)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_K()
	 * @generated
	 */
	int getK();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#getK <em>K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>K</em>' attribute.
	 * @see #getK()
	 * @generated
	 */
	void setK(int value);

	/**
	 * Returns the value of the '<em><b>Quasi Identifiers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of variables that together could tell who a client is; none means those the codebook marks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quasi Identifiers</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_QuasiIdentifiers()
	 * @generated
	 */
	EList<String> getQuasiIdentifiers();

	/**
	 * Returns the value of the '<em><b>Must Pass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nothing leaves when fewer clients share a combination.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Must Pass</em>' attribute.
	 * @see #setMustPass(boolean)
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_MustPass()
	 * @generated
	 */
	boolean isMustPass();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ExportPrivacy#isMustPass <em>Must Pass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Must Pass</em>' attribute.
	 * @see #isMustPass()
	 * @generated
	 */
	void setMustPass(boolean value);

	/**
	 * Returns the value of the '<em><b>Left Out</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of variables that stay in the study to protect the clients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left Out</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_LeftOut()
	 * @generated
	 */
	EList<String> getLeftOut();

	/**
	 * Returns the value of the '<em><b>Coarsenings</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Coarsening}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers that leave in groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coarsenings</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getExportPrivacy_Coarsenings()
	 * @generated
	 */
	EList<Coarsening> getCoarsenings();

} // ExportPrivacy
