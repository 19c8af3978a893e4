import { wordSet } from '../../lib/word-set';
import { wordsOf } from '../../lib/words';

/** Drugs whose name alone tells of substance use, HIV, psychosis, pregnancy or gender care. */
export const SPECIAL_MEDICATIONS = wordSet(
  `abacavir abilify acamprosate aripiprazole biktarvy buprenorphine clozapine descovy disulfiram dolutegravir
    efavirenz emtricitabine genvoya haloperidol lamivudine lurasidone methadone mifepristone misoprostol naltrexone
    olanzapine quetiapine raltegravir risperidone seroquel suboxone tenofovir testosterone truvada ziprasidone`,
);

/** The drugs most prescribed in the United States, by generic and brand name. Left out: names that are also words, as lithium and concerta. */
export const MEDICATIONS: readonly string[] = wordsOf(
  `abacavir abilify acamprosate acetaminophen acyclovir adalimumab adderall advair albuterol alendronate
    allopurinol alprazolam ambien amiodarone amitriptyline amlodipine amoxicillin amphetamine anastrozole apixaban
    aripiprazole aspart atenolol ativan atomoxetine atorvastatin augmentin azithromycin baclofen benazepril
    benzonatate benztropine biktarvy bisoprolol budesonide bumetanide buprenorphine bupropion buspirone
    carbamazepine carbidopa carvedilol cefdinir ceftriaxone cefuroxime celecoxib cephalexin cetirizine
    chlorthalidone ciprofloxacin citalopram clindamycin clobetasol clonazepam clonidine clopidogrel clozapine
    colchicine coumadin crestor cyclobenzaprine cymbalta dapagliflozin descovy desvenlafaxine dexamethasone diazepam
    diclofenac digoxin diltiazem disulfiram divalproex dolutegravir donepezil doxazosin doxepin doxycycline
    dulaglutide duloxetine efavirenz eliquis empagliflozin emtricitabine enalapril enoxaparin escitalopram
    esomeprazole estradiol eszopiclone etanercept ezetimibe famotidine farxiga fenofibrate fentanyl finasteride
    fluconazole fluoxetine fluticasone formoterol furosemide gabapentin genvoya glargine glimepiride glipizide
    glucophage haloperidol heparin humalog humira hydralazine hydrochlorothiazide hydrocodone hydrocortisone
    hydromorphone hydroxychloroquine hydroxyzine ibuprofen imatinib insulin irbesartan januvia jardiance keppra
    ketorolac klonopin labetalol lamivudine lamotrigine lansoprazole lantus latanoprost letrozole levetiracetam
    levocetirizine levodopa levofloxacin levothyroxine lexapro linagliptin lipitor liraglutide lisdexamfetamine
    lisinopril lispro loratadine lorazepam losartan lovastatin lurasidone lyrica meclizine medroxyprogesterone
    meloxicam memantine metformin methadone methocarbamol methotrexate methylphenidate methylprednisolone metoprolol
    metronidazole mifepristone mirtazapine misoprostol mometasone montelukast morphine mounjaro naloxone naltrexone
    naproxen narcan nebivolol neurontin nifedipine nitrofurantoin nitroglycerin nortriptyline norvasc novolog
    olanzapine olmesartan omeprazole ondansetron oxcarbazepine oxybutynin oxycodone oxycontin ozempic pantoprazole
    paroxetine penicillin percocet phentermine phenytoin pioglitazone plavix pramipexole prasugrel pravastatin
    prednisone pregabalin primidone promethazine propranolol protonix prozac quetiapine raloxifene raltegravir
    ramipril ranolazine risperidone ritalin rituximab rivaroxaban rizatriptan ropinirole rosuvastatin semaglutide
    seroquel sertraline sildenafil simvastatin singulair sitagliptin spiriva spironolactone suboxone
    sulfamethoxazole sumatriptan symbicort synthroid tadalafil tamoxifen tamsulosin temazepam tenofovir terazosin
    testosterone ticagrelor tiotropium tirzepatide tizanidine topiramate torsemide tramadol trazodone triamcinolone
    trimethoprim trulicity truvada valacyclovir valsartan vancomycin venlafaxine ventolin verapamil vyvanse warfarin
    wegovy wellbutrin xanax xarelto zepbound ziprasidone zithromax zoloft zolpidem zonisamide`,
);
