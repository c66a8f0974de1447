/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Design Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One cell of the design: raters of a role fill in an instrument at an occasion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.DesignCell#getOccasion <em>Occasion</em>}</li>
 *   <li>{@link org.allianceworkbench.study.DesignCell#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.allianceworkbench.study.DesignCell#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getDesignCell()
 * @generated
 */
public interface DesignCell extends EObject {
	/**
	 * Returns the value of the '<em><b>Occasion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occasion</em>' reference.
	 * @see #setOccasion(Occasion)
	 * @see org.allianceworkbench.study.StudyPackage#getDesignCell_Occasion()
	 * @generated
	 */
	Occasion getOccasion();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.DesignCell#getOccasion <em>Occasion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occasion</em>' reference.
	 * @see #getOccasion()
	 * @generated
	 */
	void setOccasion(Occasion value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' reference.
	 * @see #setInstrument(Instrument)
	 * @see org.allianceworkbench.study.StudyPackage#getDesignCell_Instrument()
	 * @generated
	 */
	Instrument getInstrument();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.DesignCell#getInstrument <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' reference.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(Instrument value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(RaterRole)
	 * @see org.allianceworkbench.study.StudyPackage#getDesignCell_Role()
	 * @generated
	 */
	RaterRole getRole();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.DesignCell#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RaterRole value);

} // DesignCell
