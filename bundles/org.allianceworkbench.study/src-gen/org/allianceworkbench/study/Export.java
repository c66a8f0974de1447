/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Export</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stored export definition: what leaves, in which form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Export#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getTitle <em>Title</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getSites <em>Sites</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getNamePattern <em>Name Pattern</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getArms <em>Arms</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getOccasions <em>Occasions</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#isCompleteDyads <em>Complete Dyads</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#isDerived <em>Derived</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getPacking <em>Packing</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Export#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getExport()
 * @generated
 */
public interface Export extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file without extension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What for and for whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Purpose()
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the target, for example sav.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Target()
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * The default value is <code>"RATING"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.ExportLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one row is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see org.allianceworkbench.study.ExportLayout
	 * @see #setLayout(ExportLayout)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Layout()
	 * @generated
	 */
	ExportLayout getLayout();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see org.allianceworkbench.study.ExportLayout
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(ExportLayout value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.ExportColumn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which variables leave, in order; none means all delivered ones that are not direct identifiers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Columns()
	 * @generated
	 */
	EList<ExportColumn> getColumns();

	/**
	 * Returns the value of the '<em><b>Sites</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of sites; none means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sites</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Sites()
	 * @generated
	 */
	EList<String> getSites();

	/**
	 * Returns the value of the '<em><b>Name Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How wide columns are called, for example {variable}_{role}_{occasion}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Pattern</em>' attribute.
	 * @see #setNamePattern(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_NamePattern()
	 * @generated
	 */
	String getNamePattern();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getNamePattern <em>Name Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Pattern</em>' attribute.
	 * @see #getNamePattern()
	 * @generated
	 */
	void setNamePattern(String value);

	/**
	 * Returns the value of the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gets it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipient</em>' attribute.
	 * @see #setRecipient(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Recipient()
	 * @generated
	 */
	String getRecipient();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getRecipient <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient</em>' attribute.
	 * @see #getRecipient()
	 * @generated
	 */
	void setRecipient(String value);

	/**
	 * Returns the value of the '<em><b>Arms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of arms; none means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arms</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Arms()
	 * @generated
	 */
	EList<String> getArms();

	/**
	 * Returns the value of the '<em><b>Occasions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of occasions; none means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occasions</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Occasions()
	 * @generated
	 */
	EList<String> getOccasions();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of rater roles; none means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Roles()
	 * @generated
	 */
	EList<String> getRoles();

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which rows leave, in the language of rules; empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Condition()
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Complete Dyads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether only sessions leave that every role has rated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complete Dyads</em>' attribute.
	 * @see #setCompleteDyads(boolean)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_CompleteDyads()
	 * @generated
	 */
	boolean isCompleteDyads();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#isCompleteDyads <em>Complete Dyads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complete Dyads</em>' attribute.
	 * @see #isCompleteDyads()
	 * @generated
	 */
	void setCompleteDyads(boolean value);

	/**
	 * Returns the value of the '<em><b>Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether derived variables leave when no columns are named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derived</em>' attribute.
	 * @see #setDerived(boolean)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Derived()
	 * @generated
	 */
	boolean isDerived();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#isDerived <em>Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derived</em>' attribute.
	 * @see #isDerived()
	 * @generated
	 */
	void setDerived(boolean value);

	/**
	 * Returns the value of the '<em><b>Packing</b></em>' attribute.
	 * The default value is <code>"FILE"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.ExportPacking}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the files lie together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packing</em>' attribute.
	 * @see org.allianceworkbench.study.ExportPacking
	 * @see #setPacking(ExportPacking)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Packing()
	 * @generated
	 */
	ExportPacking getPacking();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getPacking <em>Packing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packing</em>' attribute.
	 * @see org.allianceworkbench.study.ExportPacking
	 * @see #getPacking()
	 * @generated
	 */
	void setPacking(ExportPacking value);

	/**
	 * Returns the value of the '<em><b>Privacy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What protects the clients; absent when the definition says nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privacy</em>' containment reference.
	 * @see #setPrivacy(ExportPrivacy)
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Privacy()
	 * @generated
	 */
	ExportPrivacy getPrivacy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Export#getPrivacy <em>Privacy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privacy</em>' containment reference.
	 * @see #getPrivacy()
	 * @generated
	 */
	void setPrivacy(ExportPrivacy value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.OptionValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options of the target that differ from their defaults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getExport_Options()
	 * @generated
	 */
	EList<OptionValue> getOptions();

} // Export
