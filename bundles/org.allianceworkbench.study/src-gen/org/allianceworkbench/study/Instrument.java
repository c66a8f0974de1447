/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A questionnaire: its items and scales.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Instrument#getCode <em>Code</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Instrument#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Instrument#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Instrument#getRightsNote <em>Rights Note</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Instrument#getToVerify <em>To Verify</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Instrument#getItems <em>Items</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Instrument#getScales <em>Scales</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Instrument#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getInstrument()
 * @generated
 */
public interface Instrument extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short code, for example WAI-SR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.allianceworkbench.study.StudyPackage#getInstrument_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Instrument#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getInstrument_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Instrument#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.allianceworkbench.study.StudyPackage#getInstrument_Citation()
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Instrument#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Rights Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds the rights, and what a site must have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rights Note</em>' attribute.
	 * @see #setRightsNote(String)
	 * @see org.allianceworkbench.study.StudyPackage#getInstrument_RightsNote()
	 * @generated
	 */
	String getRightsNote();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Instrument#getRightsNote <em>Rights Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights Note</em>' attribute.
	 * @see #getRightsNote()
	 * @generated
	 */
	void setRightsNote(String value);

	/**
	 * Returns the value of the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What of the key was not checked and must be held against the licence copy; absent when nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Verify</em>' attribute.
	 * @see #setToVerify(String)
	 * @see org.allianceworkbench.study.StudyPackage#getInstrument_ToVerify()
	 * @generated
	 */
	String getToVerify();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Instrument#getToVerify <em>To Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Verify</em>' attribute.
	 * @see #getToVerify()
	 * @generated
	 */
	void setToVerify(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getInstrument_Items()
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scales.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scales</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getInstrument_Scales()
	 * @generated
	 */
	EList<Scale> getScales();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.RaterRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that fill it in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getInstrument_Roles()
	 * @generated
	 */
	EList<RaterRole> getRoles();

} // Instrument
