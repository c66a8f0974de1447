/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.allianceworkbench.study.StudyFactory
 * @generated
 */
public interface StudyPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "study";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://allianceworkbench.org/study/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "study";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StudyPackage eINSTANCE = org.allianceworkbench.study.impl.StudyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.IdentifiedImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.StudyImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Protocol Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PROTOCOL_ID = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Contributors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CONTRIBUTORS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SITES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Arms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ARMS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Occasions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__OCCASIONS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ROLES = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__INSTRUMENTS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Design</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DESIGN = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Variables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__VARIABLES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Code Lists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CODE_LISTS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RULES = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Recipes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RECIPES = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ATTRIBUTES = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.SiteImpl <em>Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.SiteImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getSite()
	 * @generated
	 */
	int SITE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__COUNTRY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ZONE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.ArmImpl <em>Arm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.ArmImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getArm()
	 * @generated
	 */
	int ARM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Arm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Arm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.OccasionImpl <em>Occasion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.OccasionImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getOccasion()
	 * @generated
	 */
	int OCCASION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCASION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCASION__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCASION__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCASION__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCASION__POSITION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Planned Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCASION__PLANNED_DAY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCASION__WINDOW = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Occasion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCASION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Occasion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCASION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.RaterRoleImpl <em>Rater Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.RaterRoleImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getRaterRole()
	 * @generated
	 */
	int RATER_ROLE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATER_ROLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATER_ROLE__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATER_ROLE__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rater Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATER_ROLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Rater Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATER_ROLE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.DesignCellImpl <em>Design Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.DesignCellImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDesignCell()
	 * @generated
	 */
	int DESIGN_CELL = 6;

	/**
	 * The feature id for the '<em><b>Occasion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CELL__OCCASION = 0;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CELL__INSTRUMENT = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CELL__ROLE = 2;

	/**
	 * The number of structural features of the '<em>Design Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CELL_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Design Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CELL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.InstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.InstrumentImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__CITATION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rights Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__RIGHTS_NOTE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__TO_VERIFY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ITEMS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SCALES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ROLES = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.ItemImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__WORDING = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__LOWEST = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__HIGHEST = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reversed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__REVERSED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.ScaleImpl <em>Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.ScaleImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getScale()
	 * @generated
	 */
	int SCALE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ITEMS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scoring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__SCORING = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Multiplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MULTIPLIER = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fewest Valid Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__FEWEST_VALID_ITEMS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__LOWEST = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__HIGHEST = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__DIRECTION = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reliability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__RELIABILITY = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reliability Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__RELIABILITY_SOURCE = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Cut Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__CUT_OFF = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Cut Off Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__CUT_OFF_SOURCE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.VariableImpl <em>Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.VariableImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getVariable()
	 * @generated
	 */
	int VARIABLE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__LEVEL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__TYPE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__MEASURE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__UNIT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__LOWEST = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__HIGHEST = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__DECIMALS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Code List</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__CODE_LIST = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Missing Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__MISSING_VALUES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Privacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__PRIVACY = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__REQUIRED = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__MEANING = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__INSTRUMENT = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__ITEM = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__SCALE = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__ATTRIBUTES = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.DerivedVariableImpl <em>Derived Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.DerivedVariableImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDerivedVariable()
	 * @generated
	 */
	int DERIVED_VARIABLE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__ID = VARIABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__NAME = VARIABLE__NAME;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__LABEL = VARIABLE__LABEL;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__LEVEL = VARIABLE__LEVEL;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__TYPE = VARIABLE__TYPE;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__MEASURE = VARIABLE__MEASURE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__UNIT = VARIABLE__UNIT;

	/**
	 * The feature id for the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__LOWEST = VARIABLE__LOWEST;

	/**
	 * The feature id for the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__HIGHEST = VARIABLE__HIGHEST;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__DECIMALS = VARIABLE__DECIMALS;

	/**
	 * The feature id for the '<em><b>Code List</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__CODE_LIST = VARIABLE__CODE_LIST;

	/**
	 * The feature id for the '<em><b>Missing Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__MISSING_VALUES = VARIABLE__MISSING_VALUES;

	/**
	 * The feature id for the '<em><b>Privacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__PRIVACY = VARIABLE__PRIVACY;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__REQUIRED = VARIABLE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__MEANING = VARIABLE__MEANING;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__INSTRUMENT = VARIABLE__INSTRUMENT;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__ITEM = VARIABLE__ITEM;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__SCALE = VARIABLE__SCALE;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__ATTRIBUTES = VARIABLE__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Derivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__DERIVATION = VARIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__SOURCES = VARIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__FROM = VARIABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__TO = VARIABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__ROLE = VARIABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__FORMULA = VARIABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE__RECODES = VARIABLE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Derived Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE_FEATURE_COUNT = VARIABLE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Derived Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVED_VARIABLE_OPERATION_COUNT = VARIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.MissingValueImpl <em>Missing Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.MissingValueImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getMissingValue()
	 * @generated
	 */
	int MISSING_VALUE = 12;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_VALUE__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_VALUE__LOW = 1;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_VALUE__HIGH = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_VALUE__REASON = 3;

	/**
	 * The number of structural features of the '<em>Missing Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_VALUE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Missing Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.CodeListImpl <em>Code List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.CodeListImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getCodeList()
	 * @generated
	 */
	int CODE_LIST = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST__CODES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Code List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Code List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.CodeImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 14;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__LABEL = 1;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.RuleImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getRule()
	 * @generated
	 */
	int RULE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__LEVEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CONDITION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__SEVERITY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__MESSAGE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.RecipeImpl <em>Recipe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.RecipeImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getRecipe()
	 * @generated
	 */
	int RECIPE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__VERSION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__SITE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>File Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__FILE_PATTERN = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__FORMAT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__SHEET = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>First Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__FIRST_ROW = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Header Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__HEADER_ROWS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__ENCODING = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Delimiter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__DELIMITER = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Decimal Comma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__DECIMAL_COMMA = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Date Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__DATE_ORDER = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Missing Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__MISSING_TEXTS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__KEYS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__COLUMNS = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Recipe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Recipe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.KeyRuleImpl <em>Key Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.KeyRuleImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getKeyRule()
	 * @generated
	 */
	int KEY_RULE = 17;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_RULE__KEY = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_RULE__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_RULE__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Recodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_RULE__RECODES = 3;

	/**
	 * The feature id for the '<em><b>Code List</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_RULE__CODE_LIST = 4;

	/**
	 * The number of structural features of the '<em>Key Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_RULE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Key Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.ColumnRuleImpl <em>Column Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.ColumnRuleImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getColumnRule()
	 * @generated
	 */
	int COLUMN_RULE = 18;

	/**
	 * The feature id for the '<em><b>Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE__HEADER = 0;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE__USE = 1;

	/**
	 * The feature id for the '<em><b>Variable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE__VARIABLE = 2;

	/**
	 * The feature id for the '<em><b>Occasion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE__OCCASION = 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE__ROLE = 4;

	/**
	 * The feature id for the '<em><b>Recodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE__RECODES = 5;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE__FACTOR = 6;

	/**
	 * The feature id for the '<em><b>Date Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE__DATE_ORDER = 7;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE__REASON = 8;

	/**
	 * The number of structural features of the '<em>Column Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Column Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.RecodeImpl <em>Recode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.RecodeImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getRecode()
	 * @generated
	 */
	int RECODE = 19;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECODE__FROM = 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECODE__TO = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECODE__REASON = 2;

	/**
	 * The number of structural features of the '<em>Recode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECODE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Recode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.AnalysisImpl <em>Analysis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.AnalysisImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getAnalysis()
	 * @generated
	 */
	int ANALYSIS = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__ANALYSIS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__OPTIONS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__NOTES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__POSITION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.OptionValueImpl <em>Option Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.OptionValueImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getOptionValue()
	 * @generated
	 */
	int OPTION_VALUE = 21;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Option Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Option Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.ExportImpl <em>Export</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.ExportImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExport()
	 * @generated
	 */
	int EXPORT = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__PURPOSE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__TARGET = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__LAYOUT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__COLUMNS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__SITES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Name Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__NAME_PATTERN = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__RECIPIENT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Arms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__ARMS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Occasions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__OCCASIONS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__ROLES = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__CONDITION = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Complete Dyads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__COMPLETE_DYADS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__DERIVED = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Packing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__PACKING = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Privacy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__PRIVACY = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT__OPTIONS = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Export</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Export</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.ExportColumnImpl <em>Export Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.ExportColumnImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportColumn()
	 * @generated
	 */
	int EXPORT_COLUMN = 23;

	/**
	 * The feature id for the '<em><b>Variable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_COLUMN__VARIABLE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_COLUMN__NAME = 1;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_COLUMN__FORM = 2;

	/**
	 * The number of structural features of the '<em>Export Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_COLUMN_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Export Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_COLUMN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.ExportPrivacyImpl <em>Export Privacy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.ExportPrivacyImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportPrivacy()
	 * @generated
	 */
	int EXPORT_PRIVACY = 24;

	/**
	 * The feature id for the '<em><b>Preset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__PRESET = 0;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__IDENTIFIERS = 1;

	/**
	 * The feature id for the '<em><b>Identifiers Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__IDENTIFIERS_REASON = 2;

	/**
	 * The feature id for the '<em><b>Identifiers Confirmed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__IDENTIFIERS_CONFIRMED_BY = 3;

	/**
	 * The feature id for the '<em><b>Pseudonyms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__PSEUDONYMS = 4;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__DATES = 5;

	/**
	 * The feature id for the '<em><b>Shift Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__SHIFT_DAYS = 6;

	/**
	 * The feature id for the '<em><b>Age Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__AGE_LIMIT = 7;

	/**
	 * The feature id for the '<em><b>Rare Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__RARE_BELOW = 8;

	/**
	 * The feature id for the '<em><b>Free Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__FREE_TEXT = 9;

	/**
	 * The feature id for the '<em><b>Clean Metadata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__CLEAN_METADATA = 10;

	/**
	 * The feature id for the '<em><b>K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__K = 11;

	/**
	 * The feature id for the '<em><b>Quasi Identifiers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__QUASI_IDENTIFIERS = 12;

	/**
	 * The feature id for the '<em><b>Must Pass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__MUST_PASS = 13;

	/**
	 * The feature id for the '<em><b>Left Out</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__LEFT_OUT = 14;

	/**
	 * The feature id for the '<em><b>Coarsenings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY__COARSENINGS = 15;

	/**
	 * The number of structural features of the '<em>Export Privacy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY_FEATURE_COUNT = 16;

	/**
	 * The number of operations of the '<em>Export Privacy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_PRIVACY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.CoarseningImpl <em>Coarsening</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.CoarseningImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getCoarsening()
	 * @generated
	 */
	int COARSENING = 25;

	/**
	 * The feature id for the '<em><b>Variable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COARSENING__VARIABLE = 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COARSENING__WIDTH = 1;

	/**
	 * The number of structural features of the '<em>Coarsening</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COARSENING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Coarsening</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COARSENING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.StudyReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.StudyReportImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getStudyReport()
	 * @generated
	 */
	int STUDY_REPORT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_REPORT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_REPORT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_REPORT__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_REPORT__SECTIONS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_REPORT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_REPORT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.ReportSectionImpl <em>Report Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.ReportSectionImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getReportSection()
	 * @generated
	 */
	int REPORT_SECTION = 27;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION__HEADING = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION__ANALYSIS = 2;

	/**
	 * The number of structural features of the '<em>Report Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Report Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.impl.AttributeImpl <em>Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.impl.AttributeImpl
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getAttribute()
	 * @generated
	 */
	int ATTRIBUTE = 28;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.Level
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 29;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.VariableType <em>Variable Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.VariableType
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getVariableType()
	 * @generated
	 */
	int VARIABLE_TYPE = 30;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.MeasurementLevel <em>Measurement Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.MeasurementLevel
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getMeasurementLevel()
	 * @generated
	 */
	int MEASUREMENT_LEVEL = 31;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.VariableMeaning <em>Variable Meaning</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.VariableMeaning
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getVariableMeaning()
	 * @generated
	 */
	int VARIABLE_MEANING = 32;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.OccasionKind <em>Occasion Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.OccasionKind
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getOccasionKind()
	 * @generated
	 */
	int OCCASION_KIND = 33;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.Scoring <em>Scoring</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.Scoring
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getScoring()
	 * @generated
	 */
	int SCORING = 34;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.Direction
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 35;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.Privacy <em>Privacy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.Privacy
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getPrivacy()
	 * @generated
	 */
	int PRIVACY = 36;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.Severity
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 37;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.DateOrder <em>Date Order</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.DateOrder
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDateOrder()
	 * @generated
	 */
	int DATE_ORDER = 38;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.KeyKind <em>Key Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.KeyKind
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getKeyKind()
	 * @generated
	 */
	int KEY_KIND = 39;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.KeySource <em>Key Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.KeySource
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getKeySource()
	 * @generated
	 */
	int KEY_SOURCE = 40;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.ColumnUse <em>Column Use</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.ColumnUse
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getColumnUse()
	 * @generated
	 */
	int COLUMN_USE = 41;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.Derivation <em>Derivation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.Derivation
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDerivation()
	 * @generated
	 */
	int DERIVATION = 42;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.ExportLayout <em>Export Layout</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.ExportLayout
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportLayout()
	 * @generated
	 */
	int EXPORT_LAYOUT = 43;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.ExportPacking <em>Export Packing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.ExportPacking
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportPacking()
	 * @generated
	 */
	int EXPORT_PACKING = 44;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.ExportForm <em>Export Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.ExportForm
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportForm()
	 * @generated
	 */
	int EXPORT_FORM = 45;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.PrivacyPreset <em>Privacy Preset</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.PrivacyPreset
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getPrivacyPreset()
	 * @generated
	 */
	int PRIVACY_PRESET = 46;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.DateForm <em>Date Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.DateForm
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDateForm()
	 * @generated
	 */
	int DATE_FORM = 47;

	/**
	 * The meta object id for the '{@link org.allianceworkbench.study.TextForm <em>Text Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.allianceworkbench.study.TextForm
	 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getTextForm()
	 * @generated
	 */
	int TEXT_FORM = 48;


	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.allianceworkbench.study.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.allianceworkbench.study.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.allianceworkbench.study.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Study#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.allianceworkbench.study.Study#getTitle()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Study#getProtocolId <em>Protocol Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol Id</em>'.
	 * @see org.allianceworkbench.study.Study#getProtocolId()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_ProtocolId();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Study#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.allianceworkbench.study.Study#getDescription()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.study.Study#getContributors <em>Contributors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contributors</em>'.
	 * @see org.allianceworkbench.study.Study#getContributors()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Contributors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getSites <em>Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sites</em>'.
	 * @see org.allianceworkbench.study.Study#getSites()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Sites();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getArms <em>Arms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arms</em>'.
	 * @see org.allianceworkbench.study.Study#getArms()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Arms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getOccasions <em>Occasions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Occasions</em>'.
	 * @see org.allianceworkbench.study.Study#getOccasions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Occasions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.allianceworkbench.study.Study#getRoles()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instruments</em>'.
	 * @see org.allianceworkbench.study.Study#getInstruments()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Instruments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getDesign <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Design</em>'.
	 * @see org.allianceworkbench.study.Study#getDesign()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Design();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getVariables <em>Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variables</em>'.
	 * @see org.allianceworkbench.study.Study#getVariables()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Variables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getCodeLists <em>Code Lists</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Code Lists</em>'.
	 * @see org.allianceworkbench.study.Study#getCodeLists()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_CodeLists();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.allianceworkbench.study.Study#getRules()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getRecipes <em>Recipes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recipes</em>'.
	 * @see org.allianceworkbench.study.Study#getRecipes()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Recipes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Study#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.allianceworkbench.study.Study#getAttributes()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Attributes();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site</em>'.
	 * @see org.allianceworkbench.study.Site
	 * @generated
	 */
	EClass getSite();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Site#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.allianceworkbench.study.Site#getCode()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Site#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.Site#getName()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Site#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.allianceworkbench.study.Site#getCountry()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Site#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.allianceworkbench.study.Site#getZone()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Zone();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Arm <em>Arm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Arm</em>'.
	 * @see org.allianceworkbench.study.Arm
	 * @generated
	 */
	EClass getArm();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Arm#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.allianceworkbench.study.Arm#getCode()
	 * @see #getArm()
	 * @generated
	 */
	EAttribute getArm_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Arm#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.allianceworkbench.study.Arm#getLabel()
	 * @see #getArm()
	 * @generated
	 */
	EAttribute getArm_Label();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Occasion <em>Occasion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Occasion</em>'.
	 * @see org.allianceworkbench.study.Occasion
	 * @generated
	 */
	EClass getOccasion();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Occasion#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.allianceworkbench.study.Occasion#getCode()
	 * @see #getOccasion()
	 * @generated
	 */
	EAttribute getOccasion_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Occasion#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.allianceworkbench.study.Occasion#getLabel()
	 * @see #getOccasion()
	 * @generated
	 */
	EAttribute getOccasion_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Occasion#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.allianceworkbench.study.Occasion#getKind()
	 * @see #getOccasion()
	 * @generated
	 */
	EAttribute getOccasion_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Occasion#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.allianceworkbench.study.Occasion#getPosition()
	 * @see #getOccasion()
	 * @generated
	 */
	EAttribute getOccasion_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Occasion#getPlannedDay <em>Planned Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Day</em>'.
	 * @see org.allianceworkbench.study.Occasion#getPlannedDay()
	 * @see #getOccasion()
	 * @generated
	 */
	EAttribute getOccasion_PlannedDay();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Occasion#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window</em>'.
	 * @see org.allianceworkbench.study.Occasion#getWindow()
	 * @see #getOccasion()
	 * @generated
	 */
	EAttribute getOccasion_Window();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.RaterRole <em>Rater Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rater Role</em>'.
	 * @see org.allianceworkbench.study.RaterRole
	 * @generated
	 */
	EClass getRaterRole();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.RaterRole#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.allianceworkbench.study.RaterRole#getCode()
	 * @see #getRaterRole()
	 * @generated
	 */
	EAttribute getRaterRole_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.RaterRole#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.allianceworkbench.study.RaterRole#getLabel()
	 * @see #getRaterRole()
	 * @generated
	 */
	EAttribute getRaterRole_Label();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.DesignCell <em>Design Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Design Cell</em>'.
	 * @see org.allianceworkbench.study.DesignCell
	 * @generated
	 */
	EClass getDesignCell();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.DesignCell#getOccasion <em>Occasion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Occasion</em>'.
	 * @see org.allianceworkbench.study.DesignCell#getOccasion()
	 * @see #getDesignCell()
	 * @generated
	 */
	EReference getDesignCell_Occasion();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.DesignCell#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instrument</em>'.
	 * @see org.allianceworkbench.study.DesignCell#getInstrument()
	 * @see #getDesignCell()
	 * @generated
	 */
	EReference getDesignCell_Instrument();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.DesignCell#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.allianceworkbench.study.DesignCell#getRole()
	 * @see #getDesignCell()
	 * @generated
	 */
	EReference getDesignCell_Role();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.allianceworkbench.study.Instrument
	 * @generated
	 */
	EClass getInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Instrument#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.allianceworkbench.study.Instrument#getCode()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Instrument#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.Instrument#getName()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Instrument#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.allianceworkbench.study.Instrument#getCitation()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Instrument#getRightsNote <em>Rights Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights Note</em>'.
	 * @see org.allianceworkbench.study.Instrument#getRightsNote()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_RightsNote();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Instrument#getToVerify <em>To Verify</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Verify</em>'.
	 * @see org.allianceworkbench.study.Instrument#getToVerify()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_ToVerify();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Instrument#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.allianceworkbench.study.Instrument#getItems()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Instrument#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scales</em>'.
	 * @see org.allianceworkbench.study.Instrument#getScales()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Scales();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.study.Instrument#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Roles</em>'.
	 * @see org.allianceworkbench.study.Instrument#getRoles()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Roles();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.allianceworkbench.study.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Item#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.allianceworkbench.study.Item#getCode()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Item#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wording</em>'.
	 * @see org.allianceworkbench.study.Item#getWording()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Wording();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Item#getLowest <em>Lowest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest</em>'.
	 * @see org.allianceworkbench.study.Item#getLowest()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Lowest();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Item#getHighest <em>Highest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest</em>'.
	 * @see org.allianceworkbench.study.Item#getHighest()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Highest();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Item#isReversed <em>Reversed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reversed</em>'.
	 * @see org.allianceworkbench.study.Item#isReversed()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Reversed();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale</em>'.
	 * @see org.allianceworkbench.study.Scale
	 * @generated
	 */
	EClass getScale();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.allianceworkbench.study.Scale#getCode()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.Scale#getName()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Name();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.study.Scale#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.allianceworkbench.study.Scale#getItems()
	 * @see #getScale()
	 * @generated
	 */
	EReference getScale_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getScoring <em>Scoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scoring</em>'.
	 * @see org.allianceworkbench.study.Scale#getScoring()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Scoring();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getMultiplier <em>Multiplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiplier</em>'.
	 * @see org.allianceworkbench.study.Scale#getMultiplier()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Multiplier();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getFewestValidItems <em>Fewest Valid Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fewest Valid Items</em>'.
	 * @see org.allianceworkbench.study.Scale#getFewestValidItems()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_FewestValidItems();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getLowest <em>Lowest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest</em>'.
	 * @see org.allianceworkbench.study.Scale#getLowest()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Lowest();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getHighest <em>Highest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest</em>'.
	 * @see org.allianceworkbench.study.Scale#getHighest()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Highest();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.allianceworkbench.study.Scale#getDirection()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getReliability <em>Reliability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reliability</em>'.
	 * @see org.allianceworkbench.study.Scale#getReliability()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Reliability();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getReliabilitySource <em>Reliability Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reliability Source</em>'.
	 * @see org.allianceworkbench.study.Scale#getReliabilitySource()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_ReliabilitySource();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getCutOff <em>Cut Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cut Off</em>'.
	 * @see org.allianceworkbench.study.Scale#getCutOff()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_CutOff();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Scale#getCutOffSource <em>Cut Off Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cut Off Source</em>'.
	 * @see org.allianceworkbench.study.Scale#getCutOffSource()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_CutOffSource();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Variable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variable</em>'.
	 * @see org.allianceworkbench.study.Variable
	 * @generated
	 */
	EClass getVariable();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.Variable#getName()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.allianceworkbench.study.Variable#getLabel()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.allianceworkbench.study.Variable#getLevel()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.allianceworkbench.study.Variable#getType()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.allianceworkbench.study.Variable#getMeasure()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.allianceworkbench.study.Variable#getUnit()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getLowest <em>Lowest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest</em>'.
	 * @see org.allianceworkbench.study.Variable#getLowest()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Lowest();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getHighest <em>Highest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest</em>'.
	 * @see org.allianceworkbench.study.Variable#getHighest()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Highest();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.allianceworkbench.study.Variable#getDecimals()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Decimals();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.Variable#getCodeList <em>Code List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Code List</em>'.
	 * @see org.allianceworkbench.study.Variable#getCodeList()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_CodeList();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Variable#getMissingValues <em>Missing Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Missing Values</em>'.
	 * @see org.allianceworkbench.study.Variable#getMissingValues()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_MissingValues();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getPrivacy <em>Privacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privacy</em>'.
	 * @see org.allianceworkbench.study.Variable#getPrivacy()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Privacy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.allianceworkbench.study.Variable#isRequired()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Variable#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.allianceworkbench.study.Variable#getMeaning()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Meaning();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.Variable#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instrument</em>'.
	 * @see org.allianceworkbench.study.Variable#getInstrument()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Instrument();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.Variable#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.allianceworkbench.study.Variable#getItem()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Item();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.Variable#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see org.allianceworkbench.study.Variable#getScale()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Scale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Variable#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.allianceworkbench.study.Variable#getAttributes()
	 * @see #getVariable()
	 * @generated
	 */
	EReference getVariable_Attributes();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.DerivedVariable <em>Derived Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Derived Variable</em>'.
	 * @see org.allianceworkbench.study.DerivedVariable
	 * @generated
	 */
	EClass getDerivedVariable();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.DerivedVariable#getDerivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Derivation</em>'.
	 * @see org.allianceworkbench.study.DerivedVariable#getDerivation()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EAttribute getDerivedVariable_Derivation();

	/**
	 * Returns the meta object for the reference list '{@link org.allianceworkbench.study.DerivedVariable#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.allianceworkbench.study.DerivedVariable#getSources()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EReference getDerivedVariable_Sources();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.DerivedVariable#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.allianceworkbench.study.DerivedVariable#getFrom()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EReference getDerivedVariable_From();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.DerivedVariable#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.allianceworkbench.study.DerivedVariable#getTo()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EReference getDerivedVariable_To();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.DerivedVariable#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.allianceworkbench.study.DerivedVariable#getRole()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EReference getDerivedVariable_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.DerivedVariable#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.allianceworkbench.study.DerivedVariable#getFormula()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EAttribute getDerivedVariable_Formula();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.DerivedVariable#getRecodes <em>Recodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recodes</em>'.
	 * @see org.allianceworkbench.study.DerivedVariable#getRecodes()
	 * @see #getDerivedVariable()
	 * @generated
	 */
	EReference getDerivedVariable_Recodes();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.MissingValue <em>Missing Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Missing Value</em>'.
	 * @see org.allianceworkbench.study.MissingValue
	 * @generated
	 */
	EClass getMissingValue();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.MissingValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.allianceworkbench.study.MissingValue#getValue()
	 * @see #getMissingValue()
	 * @generated
	 */
	EAttribute getMissingValue_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.MissingValue#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.allianceworkbench.study.MissingValue#getLow()
	 * @see #getMissingValue()
	 * @generated
	 */
	EAttribute getMissingValue_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.MissingValue#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.allianceworkbench.study.MissingValue#getHigh()
	 * @see #getMissingValue()
	 * @generated
	 */
	EAttribute getMissingValue_High();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.MissingValue#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.allianceworkbench.study.MissingValue#getReason()
	 * @see #getMissingValue()
	 * @generated
	 */
	EAttribute getMissingValue_Reason();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.CodeList <em>Code List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code List</em>'.
	 * @see org.allianceworkbench.study.CodeList
	 * @generated
	 */
	EClass getCodeList();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.CodeList#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.CodeList#getName()
	 * @see #getCodeList()
	 * @generated
	 */
	EAttribute getCodeList_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.CodeList#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.allianceworkbench.study.CodeList#getCodes()
	 * @see #getCodeList()
	 * @generated
	 */
	EReference getCodeList_Codes();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see org.allianceworkbench.study.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Code#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.allianceworkbench.study.Code#getValue()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Code#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.allianceworkbench.study.Code#getLabel()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Label();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.allianceworkbench.study.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Rule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.Rule#getName()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Rule#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.allianceworkbench.study.Rule#getLevel()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Rule#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.allianceworkbench.study.Rule#getCondition()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Rule#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.allianceworkbench.study.Rule#getSeverity()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Rule#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.allianceworkbench.study.Rule#getMessage()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Message();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Recipe <em>Recipe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recipe</em>'.
	 * @see org.allianceworkbench.study.Recipe
	 * @generated
	 */
	EClass getRecipe();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.Recipe#getName()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.allianceworkbench.study.Recipe#getVersion()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_Version();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.Recipe#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Site</em>'.
	 * @see org.allianceworkbench.study.Recipe#getSite()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Site();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getFilePattern <em>File Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Pattern</em>'.
	 * @see org.allianceworkbench.study.Recipe#getFilePattern()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_FilePattern();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.allianceworkbench.study.Recipe#getFormat()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getSheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sheet</em>'.
	 * @see org.allianceworkbench.study.Recipe#getSheet()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_Sheet();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getFirstRow <em>First Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Row</em>'.
	 * @see org.allianceworkbench.study.Recipe#getFirstRow()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_FirstRow();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getHeaderRows <em>Header Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header Rows</em>'.
	 * @see org.allianceworkbench.study.Recipe#getHeaderRows()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_HeaderRows();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.allianceworkbench.study.Recipe#getEncoding()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_Encoding();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getDelimiter <em>Delimiter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delimiter</em>'.
	 * @see org.allianceworkbench.study.Recipe#getDelimiter()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_Delimiter();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#isDecimalComma <em>Decimal Comma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimal Comma</em>'.
	 * @see org.allianceworkbench.study.Recipe#isDecimalComma()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_DecimalComma();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recipe#getDateOrder <em>Date Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date Order</em>'.
	 * @see org.allianceworkbench.study.Recipe#getDateOrder()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_DateOrder();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Recipe#getMissingTexts <em>Missing Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Missing Texts</em>'.
	 * @see org.allianceworkbench.study.Recipe#getMissingTexts()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_MissingTexts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Recipe#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Keys</em>'.
	 * @see org.allianceworkbench.study.Recipe#getKeys()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Keys();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Recipe#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.allianceworkbench.study.Recipe#getColumns()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Columns();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.KeyRule <em>Key Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key Rule</em>'.
	 * @see org.allianceworkbench.study.KeyRule
	 * @generated
	 */
	EClass getKeyRule();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.KeyRule#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.allianceworkbench.study.KeyRule#getKey()
	 * @see #getKeyRule()
	 * @generated
	 */
	EAttribute getKeyRule_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.KeyRule#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.allianceworkbench.study.KeyRule#getSource()
	 * @see #getKeyRule()
	 * @generated
	 */
	EAttribute getKeyRule_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.KeyRule#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.allianceworkbench.study.KeyRule#getText()
	 * @see #getKeyRule()
	 * @generated
	 */
	EAttribute getKeyRule_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.KeyRule#getRecodes <em>Recodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recodes</em>'.
	 * @see org.allianceworkbench.study.KeyRule#getRecodes()
	 * @see #getKeyRule()
	 * @generated
	 */
	EReference getKeyRule_Recodes();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.KeyRule#getCodeList <em>Code List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Code List</em>'.
	 * @see org.allianceworkbench.study.KeyRule#getCodeList()
	 * @see #getKeyRule()
	 * @generated
	 */
	EReference getKeyRule_CodeList();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.ColumnRule <em>Column Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column Rule</em>'.
	 * @see org.allianceworkbench.study.ColumnRule
	 * @generated
	 */
	EClass getColumnRule();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ColumnRule#getHeader <em>Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header</em>'.
	 * @see org.allianceworkbench.study.ColumnRule#getHeader()
	 * @see #getColumnRule()
	 * @generated
	 */
	EAttribute getColumnRule_Header();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ColumnRule#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.allianceworkbench.study.ColumnRule#getUse()
	 * @see #getColumnRule()
	 * @generated
	 */
	EAttribute getColumnRule_Use();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.ColumnRule#getVariable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Variable</em>'.
	 * @see org.allianceworkbench.study.ColumnRule#getVariable()
	 * @see #getColumnRule()
	 * @generated
	 */
	EReference getColumnRule_Variable();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.ColumnRule#getOccasion <em>Occasion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Occasion</em>'.
	 * @see org.allianceworkbench.study.ColumnRule#getOccasion()
	 * @see #getColumnRule()
	 * @generated
	 */
	EReference getColumnRule_Occasion();

	/**
	 * Returns the meta object for the reference '{@link org.allianceworkbench.study.ColumnRule#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.allianceworkbench.study.ColumnRule#getRole()
	 * @see #getColumnRule()
	 * @generated
	 */
	EReference getColumnRule_Role();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.ColumnRule#getRecodes <em>Recodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recodes</em>'.
	 * @see org.allianceworkbench.study.ColumnRule#getRecodes()
	 * @see #getColumnRule()
	 * @generated
	 */
	EReference getColumnRule_Recodes();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ColumnRule#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.allianceworkbench.study.ColumnRule#getFactor()
	 * @see #getColumnRule()
	 * @generated
	 */
	EAttribute getColumnRule_Factor();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ColumnRule#getDateOrder <em>Date Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date Order</em>'.
	 * @see org.allianceworkbench.study.ColumnRule#getDateOrder()
	 * @see #getColumnRule()
	 * @generated
	 */
	EAttribute getColumnRule_DateOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ColumnRule#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.allianceworkbench.study.ColumnRule#getReason()
	 * @see #getColumnRule()
	 * @generated
	 */
	EAttribute getColumnRule_Reason();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Recode <em>Recode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recode</em>'.
	 * @see org.allianceworkbench.study.Recode
	 * @generated
	 */
	EClass getRecode();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recode#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.allianceworkbench.study.Recode#getFrom()
	 * @see #getRecode()
	 * @generated
	 */
	EAttribute getRecode_From();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recode#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.allianceworkbench.study.Recode#getTo()
	 * @see #getRecode()
	 * @generated
	 */
	EAttribute getRecode_To();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Recode#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.allianceworkbench.study.Recode#getReason()
	 * @see #getRecode()
	 * @generated
	 */
	EAttribute getRecode_Reason();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Analysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Analysis</em>'.
	 * @see org.allianceworkbench.study.Analysis
	 * @generated
	 */
	EClass getAnalysis();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Analysis#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.Analysis#getName()
	 * @see #getAnalysis()
	 * @generated
	 */
	EAttribute getAnalysis_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Analysis#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.allianceworkbench.study.Analysis#getTitle()
	 * @see #getAnalysis()
	 * @generated
	 */
	EAttribute getAnalysis_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Analysis#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see org.allianceworkbench.study.Analysis#getAnalysis()
	 * @see #getAnalysis()
	 * @generated
	 */
	EAttribute getAnalysis_Analysis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Analysis#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.allianceworkbench.study.Analysis#getOptions()
	 * @see #getAnalysis()
	 * @generated
	 */
	EReference getAnalysis_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Analysis#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.allianceworkbench.study.Analysis#getNotes()
	 * @see #getAnalysis()
	 * @generated
	 */
	EAttribute getAnalysis_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Analysis#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.allianceworkbench.study.Analysis#getPosition()
	 * @see #getAnalysis()
	 * @generated
	 */
	EAttribute getAnalysis_Position();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.OptionValue <em>Option Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option Value</em>'.
	 * @see org.allianceworkbench.study.OptionValue
	 * @generated
	 */
	EClass getOptionValue();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.OptionValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.OptionValue#getName()
	 * @see #getOptionValue()
	 * @generated
	 */
	EAttribute getOptionValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.OptionValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.allianceworkbench.study.OptionValue#getValue()
	 * @see #getOptionValue()
	 * @generated
	 */
	EAttribute getOptionValue_Value();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Export <em>Export</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Export</em>'.
	 * @see org.allianceworkbench.study.Export
	 * @generated
	 */
	EClass getExport();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.Export#getName()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.allianceworkbench.study.Export#getTitle()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.allianceworkbench.study.Export#getPurpose()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.allianceworkbench.study.Export#getTarget()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.allianceworkbench.study.Export#getLayout()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Layout();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Export#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.allianceworkbench.study.Export#getColumns()
	 * @see #getExport()
	 * @generated
	 */
	EReference getExport_Columns();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.study.Export#getSites <em>Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sites</em>'.
	 * @see org.allianceworkbench.study.Export#getSites()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Sites();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#getNamePattern <em>Name Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Pattern</em>'.
	 * @see org.allianceworkbench.study.Export#getNamePattern()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_NamePattern();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#getRecipient <em>Recipient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipient</em>'.
	 * @see org.allianceworkbench.study.Export#getRecipient()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Recipient();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.study.Export#getArms <em>Arms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Arms</em>'.
	 * @see org.allianceworkbench.study.Export#getArms()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Arms();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.study.Export#getOccasions <em>Occasions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Occasions</em>'.
	 * @see org.allianceworkbench.study.Export#getOccasions()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Occasions();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.study.Export#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.allianceworkbench.study.Export#getRoles()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Roles();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.allianceworkbench.study.Export#getCondition()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#isCompleteDyads <em>Complete Dyads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complete Dyads</em>'.
	 * @see org.allianceworkbench.study.Export#isCompleteDyads()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_CompleteDyads();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#isDerived <em>Derived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Derived</em>'.
	 * @see org.allianceworkbench.study.Export#isDerived()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Derived();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Export#getPacking <em>Packing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Packing</em>'.
	 * @see org.allianceworkbench.study.Export#getPacking()
	 * @see #getExport()
	 * @generated
	 */
	EAttribute getExport_Packing();

	/**
	 * Returns the meta object for the containment reference '{@link org.allianceworkbench.study.Export#getPrivacy <em>Privacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Privacy</em>'.
	 * @see org.allianceworkbench.study.Export#getPrivacy()
	 * @see #getExport()
	 * @generated
	 */
	EReference getExport_Privacy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.Export#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.allianceworkbench.study.Export#getOptions()
	 * @see #getExport()
	 * @generated
	 */
	EReference getExport_Options();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.ExportColumn <em>Export Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Export Column</em>'.
	 * @see org.allianceworkbench.study.ExportColumn
	 * @generated
	 */
	EClass getExportColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportColumn#getVariable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variable</em>'.
	 * @see org.allianceworkbench.study.ExportColumn#getVariable()
	 * @see #getExportColumn()
	 * @generated
	 */
	EAttribute getExportColumn_Variable();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportColumn#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.ExportColumn#getName()
	 * @see #getExportColumn()
	 * @generated
	 */
	EAttribute getExportColumn_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportColumn#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.allianceworkbench.study.ExportColumn#getForm()
	 * @see #getExportColumn()
	 * @generated
	 */
	EAttribute getExportColumn_Form();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.ExportPrivacy <em>Export Privacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Export Privacy</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy
	 * @generated
	 */
	EClass getExportPrivacy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#getPreset <em>Preset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preset</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getPreset()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_Preset();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#isIdentifiers <em>Identifiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifiers</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#isIdentifiers()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_Identifiers();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#getIdentifiersReason <em>Identifiers Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifiers Reason</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getIdentifiersReason()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_IdentifiersReason();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#getIdentifiersConfirmedBy <em>Identifiers Confirmed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifiers Confirmed By</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getIdentifiersConfirmedBy()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_IdentifiersConfirmedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#isPseudonyms <em>Pseudonyms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pseudonyms</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#isPseudonyms()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_Pseudonyms();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#getDates <em>Dates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dates</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getDates()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_Dates();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#getShiftDays <em>Shift Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shift Days</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getShiftDays()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_ShiftDays();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#getAgeLimit <em>Age Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age Limit</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getAgeLimit()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_AgeLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#getRareBelow <em>Rare Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rare Below</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getRareBelow()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_RareBelow();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#getFreeText <em>Free Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free Text</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getFreeText()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_FreeText();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#isCleanMetadata <em>Clean Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clean Metadata</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#isCleanMetadata()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_CleanMetadata();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#getK <em>K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>K</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getK()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_K();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.study.ExportPrivacy#getQuasiIdentifiers <em>Quasi Identifiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Quasi Identifiers</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getQuasiIdentifiers()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_QuasiIdentifiers();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ExportPrivacy#isMustPass <em>Must Pass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Must Pass</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#isMustPass()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_MustPass();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.study.ExportPrivacy#getLeftOut <em>Left Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Left Out</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getLeftOut()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EAttribute getExportPrivacy_LeftOut();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.ExportPrivacy#getCoarsenings <em>Coarsenings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coarsenings</em>'.
	 * @see org.allianceworkbench.study.ExportPrivacy#getCoarsenings()
	 * @see #getExportPrivacy()
	 * @generated
	 */
	EReference getExportPrivacy_Coarsenings();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Coarsening <em>Coarsening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coarsening</em>'.
	 * @see org.allianceworkbench.study.Coarsening
	 * @generated
	 */
	EClass getCoarsening();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Coarsening#getVariable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variable</em>'.
	 * @see org.allianceworkbench.study.Coarsening#getVariable()
	 * @see #getCoarsening()
	 * @generated
	 */
	EAttribute getCoarsening_Variable();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Coarsening#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.allianceworkbench.study.Coarsening#getWidth()
	 * @see #getCoarsening()
	 * @generated
	 */
	EAttribute getCoarsening_Width();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.StudyReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see org.allianceworkbench.study.StudyReport
	 * @generated
	 */
	EClass getStudyReport();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.StudyReport#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.StudyReport#getName()
	 * @see #getStudyReport()
	 * @generated
	 */
	EAttribute getStudyReport_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.StudyReport#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.allianceworkbench.study.StudyReport#getTitle()
	 * @see #getStudyReport()
	 * @generated
	 */
	EAttribute getStudyReport_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.allianceworkbench.study.StudyReport#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.allianceworkbench.study.StudyReport#getSections()
	 * @see #getStudyReport()
	 * @generated
	 */
	EReference getStudyReport_Sections();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.ReportSection <em>Report Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Section</em>'.
	 * @see org.allianceworkbench.study.ReportSection
	 * @generated
	 */
	EClass getReportSection();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ReportSection#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.allianceworkbench.study.ReportSection#getHeading()
	 * @see #getReportSection()
	 * @generated
	 */
	EAttribute getReportSection_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ReportSection#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.allianceworkbench.study.ReportSection#getText()
	 * @see #getReportSection()
	 * @generated
	 */
	EAttribute getReportSection_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.ReportSection#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see org.allianceworkbench.study.ReportSection#getAnalysis()
	 * @see #getReportSection()
	 * @generated
	 */
	EAttribute getReportSection_Analysis();

	/**
	 * Returns the meta object for class '{@link org.allianceworkbench.study.Attribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute</em>'.
	 * @see org.allianceworkbench.study.Attribute
	 * @generated
	 */
	EClass getAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.allianceworkbench.study.Attribute#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.allianceworkbench.study.Attribute#getName()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.allianceworkbench.study.Attribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.allianceworkbench.study.Attribute#getValues()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Values();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.allianceworkbench.study.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.VariableType <em>Variable Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Variable Type</em>'.
	 * @see org.allianceworkbench.study.VariableType
	 * @generated
	 */
	EEnum getVariableType();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.MeasurementLevel <em>Measurement Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measurement Level</em>'.
	 * @see org.allianceworkbench.study.MeasurementLevel
	 * @generated
	 */
	EEnum getMeasurementLevel();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.VariableMeaning <em>Variable Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Variable Meaning</em>'.
	 * @see org.allianceworkbench.study.VariableMeaning
	 * @generated
	 */
	EEnum getVariableMeaning();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.OccasionKind <em>Occasion Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Occasion Kind</em>'.
	 * @see org.allianceworkbench.study.OccasionKind
	 * @generated
	 */
	EEnum getOccasionKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.Scoring <em>Scoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scoring</em>'.
	 * @see org.allianceworkbench.study.Scoring
	 * @generated
	 */
	EEnum getScoring();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.allianceworkbench.study.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.Privacy <em>Privacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Privacy</em>'.
	 * @see org.allianceworkbench.study.Privacy
	 * @generated
	 */
	EEnum getPrivacy();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.allianceworkbench.study.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.DateOrder <em>Date Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Date Order</em>'.
	 * @see org.allianceworkbench.study.DateOrder
	 * @generated
	 */
	EEnum getDateOrder();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.KeyKind <em>Key Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Key Kind</em>'.
	 * @see org.allianceworkbench.study.KeyKind
	 * @generated
	 */
	EEnum getKeyKind();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.KeySource <em>Key Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Key Source</em>'.
	 * @see org.allianceworkbench.study.KeySource
	 * @generated
	 */
	EEnum getKeySource();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.ColumnUse <em>Column Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Column Use</em>'.
	 * @see org.allianceworkbench.study.ColumnUse
	 * @generated
	 */
	EEnum getColumnUse();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.Derivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Derivation</em>'.
	 * @see org.allianceworkbench.study.Derivation
	 * @generated
	 */
	EEnum getDerivation();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.ExportLayout <em>Export Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Export Layout</em>'.
	 * @see org.allianceworkbench.study.ExportLayout
	 * @generated
	 */
	EEnum getExportLayout();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.ExportPacking <em>Export Packing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Export Packing</em>'.
	 * @see org.allianceworkbench.study.ExportPacking
	 * @generated
	 */
	EEnum getExportPacking();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.ExportForm <em>Export Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Export Form</em>'.
	 * @see org.allianceworkbench.study.ExportForm
	 * @generated
	 */
	EEnum getExportForm();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.PrivacyPreset <em>Privacy Preset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Privacy Preset</em>'.
	 * @see org.allianceworkbench.study.PrivacyPreset
	 * @generated
	 */
	EEnum getPrivacyPreset();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.DateForm <em>Date Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Date Form</em>'.
	 * @see org.allianceworkbench.study.DateForm
	 * @generated
	 */
	EEnum getDateForm();

	/**
	 * Returns the meta object for enum '{@link org.allianceworkbench.study.TextForm <em>Text Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Text Form</em>'.
	 * @see org.allianceworkbench.study.TextForm
	 * @generated
	 */
	EEnum getTextForm();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StudyFactory getStudyFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.IdentifiedImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.StudyImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__TITLE = eINSTANCE.getStudy_Title();

		/**
		 * The meta object literal for the '<em><b>Protocol Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__PROTOCOL_ID = eINSTANCE.getStudy_ProtocolId();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__DESCRIPTION = eINSTANCE.getStudy_Description();

		/**
		 * The meta object literal for the '<em><b>Contributors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__CONTRIBUTORS = eINSTANCE.getStudy_Contributors();

		/**
		 * The meta object literal for the '<em><b>Sites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__SITES = eINSTANCE.getStudy_Sites();

		/**
		 * The meta object literal for the '<em><b>Arms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ARMS = eINSTANCE.getStudy_Arms();

		/**
		 * The meta object literal for the '<em><b>Occasions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__OCCASIONS = eINSTANCE.getStudy_Occasions();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ROLES = eINSTANCE.getStudy_Roles();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__INSTRUMENTS = eINSTANCE.getStudy_Instruments();

		/**
		 * The meta object literal for the '<em><b>Design</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__DESIGN = eINSTANCE.getStudy_Design();

		/**
		 * The meta object literal for the '<em><b>Variables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__VARIABLES = eINSTANCE.getStudy_Variables();

		/**
		 * The meta object literal for the '<em><b>Code Lists</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CODE_LISTS = eINSTANCE.getStudy_CodeLists();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RULES = eINSTANCE.getStudy_Rules();

		/**
		 * The meta object literal for the '<em><b>Recipes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RECIPES = eINSTANCE.getStudy_Recipes();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ATTRIBUTES = eINSTANCE.getStudy_Attributes();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.SiteImpl <em>Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.SiteImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getSite()
		 * @generated
		 */
		EClass SITE = eINSTANCE.getSite();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__CODE = eINSTANCE.getSite_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__NAME = eINSTANCE.getSite_Name();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__COUNTRY = eINSTANCE.getSite_Country();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__ZONE = eINSTANCE.getSite_Zone();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.ArmImpl <em>Arm</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.ArmImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getArm()
		 * @generated
		 */
		EClass ARM = eINSTANCE.getArm();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARM__CODE = eINSTANCE.getArm_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARM__LABEL = eINSTANCE.getArm_Label();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.OccasionImpl <em>Occasion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.OccasionImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getOccasion()
		 * @generated
		 */
		EClass OCCASION = eINSTANCE.getOccasion();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCASION__CODE = eINSTANCE.getOccasion_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCASION__LABEL = eINSTANCE.getOccasion_Label();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCASION__KIND = eINSTANCE.getOccasion_Kind();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCASION__POSITION = eINSTANCE.getOccasion_Position();

		/**
		 * The meta object literal for the '<em><b>Planned Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCASION__PLANNED_DAY = eINSTANCE.getOccasion_PlannedDay();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCASION__WINDOW = eINSTANCE.getOccasion_Window();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.RaterRoleImpl <em>Rater Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.RaterRoleImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getRaterRole()
		 * @generated
		 */
		EClass RATER_ROLE = eINSTANCE.getRaterRole();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATER_ROLE__CODE = eINSTANCE.getRaterRole_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATER_ROLE__LABEL = eINSTANCE.getRaterRole_Label();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.DesignCellImpl <em>Design Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.DesignCellImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDesignCell()
		 * @generated
		 */
		EClass DESIGN_CELL = eINSTANCE.getDesignCell();

		/**
		 * The meta object literal for the '<em><b>Occasion</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_CELL__OCCASION = eINSTANCE.getDesignCell_Occasion();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_CELL__INSTRUMENT = eINSTANCE.getDesignCell_Instrument();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_CELL__ROLE = eINSTANCE.getDesignCell_Role();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.InstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.InstrumentImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getInstrument()
		 * @generated
		 */
		EClass INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__CODE = eINSTANCE.getInstrument_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__NAME = eINSTANCE.getInstrument_Name();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__CITATION = eINSTANCE.getInstrument_Citation();

		/**
		 * The meta object literal for the '<em><b>Rights Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__RIGHTS_NOTE = eINSTANCE.getInstrument_RightsNote();

		/**
		 * The meta object literal for the '<em><b>To Verify</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__TO_VERIFY = eINSTANCE.getInstrument_ToVerify();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__ITEMS = eINSTANCE.getInstrument_Items();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SCALES = eINSTANCE.getInstrument_Scales();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__ROLES = eINSTANCE.getInstrument_Roles();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.ItemImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__CODE = eINSTANCE.getItem_Code();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__WORDING = eINSTANCE.getItem_Wording();

		/**
		 * The meta object literal for the '<em><b>Lowest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__LOWEST = eINSTANCE.getItem_Lowest();

		/**
		 * The meta object literal for the '<em><b>Highest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__HIGHEST = eINSTANCE.getItem_Highest();

		/**
		 * The meta object literal for the '<em><b>Reversed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__REVERSED = eINSTANCE.getItem_Reversed();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.ScaleImpl <em>Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.ScaleImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getScale()
		 * @generated
		 */
		EClass SCALE = eINSTANCE.getScale();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__CODE = eINSTANCE.getScale_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__NAME = eINSTANCE.getScale_Name();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE__ITEMS = eINSTANCE.getScale_Items();

		/**
		 * The meta object literal for the '<em><b>Scoring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__SCORING = eINSTANCE.getScale_Scoring();

		/**
		 * The meta object literal for the '<em><b>Multiplier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MULTIPLIER = eINSTANCE.getScale_Multiplier();

		/**
		 * The meta object literal for the '<em><b>Fewest Valid Items</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__FEWEST_VALID_ITEMS = eINSTANCE.getScale_FewestValidItems();

		/**
		 * The meta object literal for the '<em><b>Lowest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__LOWEST = eINSTANCE.getScale_Lowest();

		/**
		 * The meta object literal for the '<em><b>Highest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__HIGHEST = eINSTANCE.getScale_Highest();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__DIRECTION = eINSTANCE.getScale_Direction();

		/**
		 * The meta object literal for the '<em><b>Reliability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__RELIABILITY = eINSTANCE.getScale_Reliability();

		/**
		 * The meta object literal for the '<em><b>Reliability Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__RELIABILITY_SOURCE = eINSTANCE.getScale_ReliabilitySource();

		/**
		 * The meta object literal for the '<em><b>Cut Off</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__CUT_OFF = eINSTANCE.getScale_CutOff();

		/**
		 * The meta object literal for the '<em><b>Cut Off Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__CUT_OFF_SOURCE = eINSTANCE.getScale_CutOffSource();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.VariableImpl <em>Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.VariableImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getVariable()
		 * @generated
		 */
		EClass VARIABLE = eINSTANCE.getVariable();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__NAME = eINSTANCE.getVariable_Name();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__LABEL = eINSTANCE.getVariable_Label();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__LEVEL = eINSTANCE.getVariable_Level();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__TYPE = eINSTANCE.getVariable_Type();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__MEASURE = eINSTANCE.getVariable_Measure();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__UNIT = eINSTANCE.getVariable_Unit();

		/**
		 * The meta object literal for the '<em><b>Lowest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__LOWEST = eINSTANCE.getVariable_Lowest();

		/**
		 * The meta object literal for the '<em><b>Highest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__HIGHEST = eINSTANCE.getVariable_Highest();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__DECIMALS = eINSTANCE.getVariable_Decimals();

		/**
		 * The meta object literal for the '<em><b>Code List</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__CODE_LIST = eINSTANCE.getVariable_CodeList();

		/**
		 * The meta object literal for the '<em><b>Missing Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__MISSING_VALUES = eINSTANCE.getVariable_MissingValues();

		/**
		 * The meta object literal for the '<em><b>Privacy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__PRIVACY = eINSTANCE.getVariable_Privacy();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__REQUIRED = eINSTANCE.getVariable_Required();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__MEANING = eINSTANCE.getVariable_Meaning();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__INSTRUMENT = eINSTANCE.getVariable_Instrument();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__ITEM = eINSTANCE.getVariable_Item();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__SCALE = eINSTANCE.getVariable_Scale();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIABLE__ATTRIBUTES = eINSTANCE.getVariable_Attributes();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.DerivedVariableImpl <em>Derived Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.DerivedVariableImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDerivedVariable()
		 * @generated
		 */
		EClass DERIVED_VARIABLE = eINSTANCE.getDerivedVariable();

		/**
		 * The meta object literal for the '<em><b>Derivation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVED_VARIABLE__DERIVATION = eINSTANCE.getDerivedVariable_Derivation();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVED_VARIABLE__SOURCES = eINSTANCE.getDerivedVariable_Sources();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVED_VARIABLE__FROM = eINSTANCE.getDerivedVariable_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVED_VARIABLE__TO = eINSTANCE.getDerivedVariable_To();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVED_VARIABLE__ROLE = eINSTANCE.getDerivedVariable_Role();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVED_VARIABLE__FORMULA = eINSTANCE.getDerivedVariable_Formula();

		/**
		 * The meta object literal for the '<em><b>Recodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVED_VARIABLE__RECODES = eINSTANCE.getDerivedVariable_Recodes();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.MissingValueImpl <em>Missing Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.MissingValueImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getMissingValue()
		 * @generated
		 */
		EClass MISSING_VALUE = eINSTANCE.getMissingValue();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSING_VALUE__VALUE = eINSTANCE.getMissingValue_Value();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSING_VALUE__LOW = eINSTANCE.getMissingValue_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSING_VALUE__HIGH = eINSTANCE.getMissingValue_High();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSING_VALUE__REASON = eINSTANCE.getMissingValue_Reason();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.CodeListImpl <em>Code List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.CodeListImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getCodeList()
		 * @generated
		 */
		EClass CODE_LIST = eINSTANCE.getCodeList();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LIST__NAME = eINSTANCE.getCodeList_Name();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_LIST__CODES = eINSTANCE.getCodeList_Codes();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.CodeImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__VALUE = eINSTANCE.getCode_Value();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__LABEL = eINSTANCE.getCode_Label();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.RuleImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__NAME = eINSTANCE.getRule_Name();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__LEVEL = eINSTANCE.getRule_Level();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__CONDITION = eINSTANCE.getRule_Condition();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__SEVERITY = eINSTANCE.getRule_Severity();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__MESSAGE = eINSTANCE.getRule_Message();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.RecipeImpl <em>Recipe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.RecipeImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getRecipe()
		 * @generated
		 */
		EClass RECIPE = eINSTANCE.getRecipe();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__NAME = eINSTANCE.getRecipe_Name();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__VERSION = eINSTANCE.getRecipe_Version();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__SITE = eINSTANCE.getRecipe_Site();

		/**
		 * The meta object literal for the '<em><b>File Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__FILE_PATTERN = eINSTANCE.getRecipe_FilePattern();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__FORMAT = eINSTANCE.getRecipe_Format();

		/**
		 * The meta object literal for the '<em><b>Sheet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__SHEET = eINSTANCE.getRecipe_Sheet();

		/**
		 * The meta object literal for the '<em><b>First Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__FIRST_ROW = eINSTANCE.getRecipe_FirstRow();

		/**
		 * The meta object literal for the '<em><b>Header Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__HEADER_ROWS = eINSTANCE.getRecipe_HeaderRows();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__ENCODING = eINSTANCE.getRecipe_Encoding();

		/**
		 * The meta object literal for the '<em><b>Delimiter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__DELIMITER = eINSTANCE.getRecipe_Delimiter();

		/**
		 * The meta object literal for the '<em><b>Decimal Comma</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__DECIMAL_COMMA = eINSTANCE.getRecipe_DecimalComma();

		/**
		 * The meta object literal for the '<em><b>Date Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__DATE_ORDER = eINSTANCE.getRecipe_DateOrder();

		/**
		 * The meta object literal for the '<em><b>Missing Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__MISSING_TEXTS = eINSTANCE.getRecipe_MissingTexts();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__KEYS = eINSTANCE.getRecipe_Keys();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__COLUMNS = eINSTANCE.getRecipe_Columns();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.KeyRuleImpl <em>Key Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.KeyRuleImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getKeyRule()
		 * @generated
		 */
		EClass KEY_RULE = eINSTANCE.getKeyRule();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_RULE__KEY = eINSTANCE.getKeyRule_Key();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_RULE__SOURCE = eINSTANCE.getKeyRule_Source();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_RULE__TEXT = eINSTANCE.getKeyRule_Text();

		/**
		 * The meta object literal for the '<em><b>Recodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEY_RULE__RECODES = eINSTANCE.getKeyRule_Recodes();

		/**
		 * The meta object literal for the '<em><b>Code List</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEY_RULE__CODE_LIST = eINSTANCE.getKeyRule_CodeList();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.ColumnRuleImpl <em>Column Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.ColumnRuleImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getColumnRule()
		 * @generated
		 */
		EClass COLUMN_RULE = eINSTANCE.getColumnRule();

		/**
		 * The meta object literal for the '<em><b>Header</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_RULE__HEADER = eINSTANCE.getColumnRule_Header();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_RULE__USE = eINSTANCE.getColumnRule_Use();

		/**
		 * The meta object literal for the '<em><b>Variable</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLUMN_RULE__VARIABLE = eINSTANCE.getColumnRule_Variable();

		/**
		 * The meta object literal for the '<em><b>Occasion</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLUMN_RULE__OCCASION = eINSTANCE.getColumnRule_Occasion();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLUMN_RULE__ROLE = eINSTANCE.getColumnRule_Role();

		/**
		 * The meta object literal for the '<em><b>Recodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLUMN_RULE__RECODES = eINSTANCE.getColumnRule_Recodes();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_RULE__FACTOR = eINSTANCE.getColumnRule_Factor();

		/**
		 * The meta object literal for the '<em><b>Date Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_RULE__DATE_ORDER = eINSTANCE.getColumnRule_DateOrder();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_RULE__REASON = eINSTANCE.getColumnRule_Reason();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.RecodeImpl <em>Recode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.RecodeImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getRecode()
		 * @generated
		 */
		EClass RECODE = eINSTANCE.getRecode();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECODE__FROM = eINSTANCE.getRecode_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECODE__TO = eINSTANCE.getRecode_To();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECODE__REASON = eINSTANCE.getRecode_Reason();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.AnalysisImpl <em>Analysis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.AnalysisImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getAnalysis()
		 * @generated
		 */
		EClass ANALYSIS = eINSTANCE.getAnalysis();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS__NAME = eINSTANCE.getAnalysis_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS__TITLE = eINSTANCE.getAnalysis_Title();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS__ANALYSIS = eINSTANCE.getAnalysis_Analysis();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS__OPTIONS = eINSTANCE.getAnalysis_Options();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS__NOTES = eINSTANCE.getAnalysis_Notes();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS__POSITION = eINSTANCE.getAnalysis_Position();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.OptionValueImpl <em>Option Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.OptionValueImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getOptionValue()
		 * @generated
		 */
		EClass OPTION_VALUE = eINSTANCE.getOptionValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_VALUE__NAME = eINSTANCE.getOptionValue_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_VALUE__VALUE = eINSTANCE.getOptionValue_Value();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.ExportImpl <em>Export</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.ExportImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExport()
		 * @generated
		 */
		EClass EXPORT = eINSTANCE.getExport();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__NAME = eINSTANCE.getExport_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__TITLE = eINSTANCE.getExport_Title();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__PURPOSE = eINSTANCE.getExport_Purpose();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__TARGET = eINSTANCE.getExport_Target();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__LAYOUT = eINSTANCE.getExport_Layout();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPORT__COLUMNS = eINSTANCE.getExport_Columns();

		/**
		 * The meta object literal for the '<em><b>Sites</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__SITES = eINSTANCE.getExport_Sites();

		/**
		 * The meta object literal for the '<em><b>Name Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__NAME_PATTERN = eINSTANCE.getExport_NamePattern();

		/**
		 * The meta object literal for the '<em><b>Recipient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__RECIPIENT = eINSTANCE.getExport_Recipient();

		/**
		 * The meta object literal for the '<em><b>Arms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__ARMS = eINSTANCE.getExport_Arms();

		/**
		 * The meta object literal for the '<em><b>Occasions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__OCCASIONS = eINSTANCE.getExport_Occasions();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__ROLES = eINSTANCE.getExport_Roles();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__CONDITION = eINSTANCE.getExport_Condition();

		/**
		 * The meta object literal for the '<em><b>Complete Dyads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__COMPLETE_DYADS = eINSTANCE.getExport_CompleteDyads();

		/**
		 * The meta object literal for the '<em><b>Derived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__DERIVED = eINSTANCE.getExport_Derived();

		/**
		 * The meta object literal for the '<em><b>Packing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT__PACKING = eINSTANCE.getExport_Packing();

		/**
		 * The meta object literal for the '<em><b>Privacy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPORT__PRIVACY = eINSTANCE.getExport_Privacy();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPORT__OPTIONS = eINSTANCE.getExport_Options();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.ExportColumnImpl <em>Export Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.ExportColumnImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportColumn()
		 * @generated
		 */
		EClass EXPORT_COLUMN = eINSTANCE.getExportColumn();

		/**
		 * The meta object literal for the '<em><b>Variable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_COLUMN__VARIABLE = eINSTANCE.getExportColumn_Variable();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_COLUMN__NAME = eINSTANCE.getExportColumn_Name();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_COLUMN__FORM = eINSTANCE.getExportColumn_Form();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.ExportPrivacyImpl <em>Export Privacy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.ExportPrivacyImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportPrivacy()
		 * @generated
		 */
		EClass EXPORT_PRIVACY = eINSTANCE.getExportPrivacy();

		/**
		 * The meta object literal for the '<em><b>Preset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__PRESET = eINSTANCE.getExportPrivacy_Preset();

		/**
		 * The meta object literal for the '<em><b>Identifiers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__IDENTIFIERS = eINSTANCE.getExportPrivacy_Identifiers();

		/**
		 * The meta object literal for the '<em><b>Identifiers Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__IDENTIFIERS_REASON = eINSTANCE.getExportPrivacy_IdentifiersReason();

		/**
		 * The meta object literal for the '<em><b>Identifiers Confirmed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__IDENTIFIERS_CONFIRMED_BY = eINSTANCE.getExportPrivacy_IdentifiersConfirmedBy();

		/**
		 * The meta object literal for the '<em><b>Pseudonyms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__PSEUDONYMS = eINSTANCE.getExportPrivacy_Pseudonyms();

		/**
		 * The meta object literal for the '<em><b>Dates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__DATES = eINSTANCE.getExportPrivacy_Dates();

		/**
		 * The meta object literal for the '<em><b>Shift Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__SHIFT_DAYS = eINSTANCE.getExportPrivacy_ShiftDays();

		/**
		 * The meta object literal for the '<em><b>Age Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__AGE_LIMIT = eINSTANCE.getExportPrivacy_AgeLimit();

		/**
		 * The meta object literal for the '<em><b>Rare Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__RARE_BELOW = eINSTANCE.getExportPrivacy_RareBelow();

		/**
		 * The meta object literal for the '<em><b>Free Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__FREE_TEXT = eINSTANCE.getExportPrivacy_FreeText();

		/**
		 * The meta object literal for the '<em><b>Clean Metadata</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__CLEAN_METADATA = eINSTANCE.getExportPrivacy_CleanMetadata();

		/**
		 * The meta object literal for the '<em><b>K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__K = eINSTANCE.getExportPrivacy_K();

		/**
		 * The meta object literal for the '<em><b>Quasi Identifiers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__QUASI_IDENTIFIERS = eINSTANCE.getExportPrivacy_QuasiIdentifiers();

		/**
		 * The meta object literal for the '<em><b>Must Pass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__MUST_PASS = eINSTANCE.getExportPrivacy_MustPass();

		/**
		 * The meta object literal for the '<em><b>Left Out</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_PRIVACY__LEFT_OUT = eINSTANCE.getExportPrivacy_LeftOut();

		/**
		 * The meta object literal for the '<em><b>Coarsenings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPORT_PRIVACY__COARSENINGS = eINSTANCE.getExportPrivacy_Coarsenings();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.CoarseningImpl <em>Coarsening</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.CoarseningImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getCoarsening()
		 * @generated
		 */
		EClass COARSENING = eINSTANCE.getCoarsening();

		/**
		 * The meta object literal for the '<em><b>Variable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COARSENING__VARIABLE = eINSTANCE.getCoarsening_Variable();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COARSENING__WIDTH = eINSTANCE.getCoarsening_Width();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.StudyReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.StudyReportImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getStudyReport()
		 * @generated
		 */
		EClass STUDY_REPORT = eINSTANCE.getStudyReport();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_REPORT__NAME = eINSTANCE.getStudyReport_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_REPORT__TITLE = eINSTANCE.getStudyReport_Title();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_REPORT__SECTIONS = eINSTANCE.getStudyReport_Sections();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.ReportSectionImpl <em>Report Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.ReportSectionImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getReportSection()
		 * @generated
		 */
		EClass REPORT_SECTION = eINSTANCE.getReportSection();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_SECTION__HEADING = eINSTANCE.getReportSection_Heading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_SECTION__TEXT = eINSTANCE.getReportSection_Text();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_SECTION__ANALYSIS = eINSTANCE.getReportSection_Analysis();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.impl.AttributeImpl <em>Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.impl.AttributeImpl
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getAttribute()
		 * @generated
		 */
		EClass ATTRIBUTE = eINSTANCE.getAttribute();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__NAME = eINSTANCE.getAttribute_Name();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__VALUES = eINSTANCE.getAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.Level <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.Level
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getLevel()
		 * @generated
		 */
		EEnum LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.VariableType <em>Variable Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.VariableType
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getVariableType()
		 * @generated
		 */
		EEnum VARIABLE_TYPE = eINSTANCE.getVariableType();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.MeasurementLevel <em>Measurement Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.MeasurementLevel
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getMeasurementLevel()
		 * @generated
		 */
		EEnum MEASUREMENT_LEVEL = eINSTANCE.getMeasurementLevel();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.VariableMeaning <em>Variable Meaning</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.VariableMeaning
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getVariableMeaning()
		 * @generated
		 */
		EEnum VARIABLE_MEANING = eINSTANCE.getVariableMeaning();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.OccasionKind <em>Occasion Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.OccasionKind
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getOccasionKind()
		 * @generated
		 */
		EEnum OCCASION_KIND = eINSTANCE.getOccasionKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.Scoring <em>Scoring</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.Scoring
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getScoring()
		 * @generated
		 */
		EEnum SCORING = eINSTANCE.getScoring();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.Direction
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.Privacy <em>Privacy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.Privacy
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getPrivacy()
		 * @generated
		 */
		EEnum PRIVACY = eINSTANCE.getPrivacy();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.Severity
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.DateOrder <em>Date Order</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.DateOrder
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDateOrder()
		 * @generated
		 */
		EEnum DATE_ORDER = eINSTANCE.getDateOrder();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.KeyKind <em>Key Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.KeyKind
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getKeyKind()
		 * @generated
		 */
		EEnum KEY_KIND = eINSTANCE.getKeyKind();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.KeySource <em>Key Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.KeySource
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getKeySource()
		 * @generated
		 */
		EEnum KEY_SOURCE = eINSTANCE.getKeySource();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.ColumnUse <em>Column Use</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.ColumnUse
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getColumnUse()
		 * @generated
		 */
		EEnum COLUMN_USE = eINSTANCE.getColumnUse();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.Derivation <em>Derivation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.Derivation
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDerivation()
		 * @generated
		 */
		EEnum DERIVATION = eINSTANCE.getDerivation();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.ExportLayout <em>Export Layout</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.ExportLayout
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportLayout()
		 * @generated
		 */
		EEnum EXPORT_LAYOUT = eINSTANCE.getExportLayout();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.ExportPacking <em>Export Packing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.ExportPacking
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportPacking()
		 * @generated
		 */
		EEnum EXPORT_PACKING = eINSTANCE.getExportPacking();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.ExportForm <em>Export Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.ExportForm
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getExportForm()
		 * @generated
		 */
		EEnum EXPORT_FORM = eINSTANCE.getExportForm();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.PrivacyPreset <em>Privacy Preset</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.PrivacyPreset
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getPrivacyPreset()
		 * @generated
		 */
		EEnum PRIVACY_PRESET = eINSTANCE.getPrivacyPreset();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.DateForm <em>Date Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.DateForm
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getDateForm()
		 * @generated
		 */
		EEnum DATE_FORM = eINSTANCE.getDateForm();

		/**
		 * The meta object literal for the '{@link org.allianceworkbench.study.TextForm <em>Text Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.allianceworkbench.study.TextForm
		 * @see org.allianceworkbench.study.impl.StudyPackageImpl#getTextForm()
		 * @generated
		 */
		EEnum TEXT_FORM = eINSTANCE.getTextForm();

	}

} //StudyPackage
