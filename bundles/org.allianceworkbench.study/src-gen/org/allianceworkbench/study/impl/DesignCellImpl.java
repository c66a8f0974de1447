/**
 */
package org.allianceworkbench.study.impl;

import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.StudyPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Design Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.DesignCellImpl#getOccasion <em>Occasion</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.DesignCellImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.DesignCellImpl#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DesignCellImpl extends MinimalEObjectImpl.Container implements DesignCell {
	/**
	 * The cached value of the '{@link #getOccasion() <em>Occasion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccasion()
	 * @generated
	 * @ordered
	 */
	protected Occasion occasion;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected Instrument instrument;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected RaterRole role;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DesignCellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.DESIGN_CELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Occasion getOccasion() {
		if (occasion != null && occasion.eIsProxy()) {
			InternalEObject oldOccasion = (InternalEObject)occasion;
			occasion = (Occasion)eResolveProxy(oldOccasion);
			if (occasion != oldOccasion) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.DESIGN_CELL__OCCASION, oldOccasion, occasion));
			}
		}
		return occasion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Occasion basicGetOccasion() {
		return occasion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccasion(Occasion newOccasion) {
		Occasion oldOccasion = occasion;
		occasion = newOccasion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DESIGN_CELL__OCCASION, oldOccasion, occasion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument getInstrument() {
		if (instrument != null && instrument.eIsProxy()) {
			InternalEObject oldInstrument = (InternalEObject)instrument;
			instrument = (Instrument)eResolveProxy(oldInstrument);
			if (instrument != oldInstrument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.DESIGN_CELL__INSTRUMENT, oldInstrument, instrument));
			}
		}
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instrument basicGetInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(Instrument newInstrument) {
		Instrument oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DESIGN_CELL__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RaterRole getRole() {
		if (role != null && role.eIsProxy()) {
			InternalEObject oldRole = (InternalEObject)role;
			role = (RaterRole)eResolveProxy(oldRole);
			if (role != oldRole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.DESIGN_CELL__ROLE, oldRole, role));
			}
		}
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RaterRole basicGetRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(RaterRole newRole) {
		RaterRole oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DESIGN_CELL__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.DESIGN_CELL__OCCASION:
				if (resolve) return getOccasion();
				return basicGetOccasion();
			case StudyPackage.DESIGN_CELL__INSTRUMENT:
				if (resolve) return getInstrument();
				return basicGetInstrument();
			case StudyPackage.DESIGN_CELL__ROLE:
				if (resolve) return getRole();
				return basicGetRole();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.DESIGN_CELL__OCCASION:
				setOccasion((Occasion)newValue);
				return;
			case StudyPackage.DESIGN_CELL__INSTRUMENT:
				setInstrument((Instrument)newValue);
				return;
			case StudyPackage.DESIGN_CELL__ROLE:
				setRole((RaterRole)newValue);
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
			case StudyPackage.DESIGN_CELL__OCCASION:
				setOccasion((Occasion)null);
				return;
			case StudyPackage.DESIGN_CELL__INSTRUMENT:
				setInstrument((Instrument)null);
				return;
			case StudyPackage.DESIGN_CELL__ROLE:
				setRole((RaterRole)null);
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
			case StudyPackage.DESIGN_CELL__OCCASION:
				return occasion != null;
			case StudyPackage.DESIGN_CELL__INSTRUMENT:
				return instrument != null;
			case StudyPackage.DESIGN_CELL__ROLE:
				return role != null;
		}
		return super.eIsSet(featureID);
	}

} //DesignCellImpl
