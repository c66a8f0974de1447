/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One text or value and what it becomes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Recode#getFrom <em>From</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recode#getTo <em>To</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recode#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getRecode()
 * @generated
 */
public interface Recode extends EObject {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands in the source, compared without blanks around it and without regard to case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRecode_From()
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recode#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it becomes; absent means system-missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRecode_To()
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recode#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRecode_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recode#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Recode
