/** Where the facts come from, and how each was read. `recall` means nobody read a document for it: it needs one. */
export type SourceReading = 'read in full' | 'excerpt' | 'abstract' | 'secondary' | 'recall' | 'n/a'
export type Source = {
  readonly title: string
  readonly year: number | null
  readonly locator: string
  readonly reading: SourceReading
}

export const SOURCES = {
  article: {
    title: 'How to Relieve Lower Back Pain from Lifting Weights. Clifton Physical Therapy, clinic article',
    year: null,
    locator: 'source-article.txt',
    reading: 'read in full',
  },
  general: {
    title: 'General physical-therapy knowledge',
    year: null,
    locator: '-',
    reading: 'recall',
  },
  'product-default': {
    title: 'Product default, chosen so that the rule can be computed; awaits clinical sign-off',
    year: null,
    locator: '-',
    reading: 'n/a',
  },
  'jospt-cpg-2021': {
    title:
      'George et al. Interventions for the Management of Acute and Chronic Low Back Pain: Revision 2021 (APTA AOPT CPG). JOSPT 51(11):CPG1-60',
    year: 2021,
    locator: 'doi:10.2519/jospt.2021.0304',
    reading: 'excerpt',
  },
  'nice-ng59': {
    title: 'NICE NG59 Low back pain and sciatica in over 16s',
    year: 2016,
    locator: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
    reading: 'excerpt',
  },
  'french-2006': {
    title:
      'French et al. Cochrane review: superficial heat or cold for low back pain. Spine 31:998-1006; CD004750',
    year: 2006,
    locator: 'doi:10.1002/14651858.CD004750.pub2',
    reading: 'excerpt',
  },
  'pengel-2003': {
    title: 'Pengel et al. Acute low back pain: systematic review of its prognosis. BMJ 327:323',
    year: 2003,
    locator: 'http://bmj.bmjjournals.com/content/327/7410/323.full.txt',
    reading: 'excerpt',
  },
  'ifompt-2020': {
    title:
      'Finucane et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. JOSPT 50(7):350-372',
    year: 2020,
    locator: 'doi:10.2519/jospt.2020.9971',
    reading: 'abstract',
  },
  'bmj-ces': {
    title:
      'BMJ Best Practice: cauda equina syndrome, diagnosis approach (reflecting GIRFT 2023 / SBNS-BASS standards)',
    year: 2023,
    locator: 'BMJ Best Practice topic 3000164',
    reading: 'excerpt',
  },
  'redflag-list': {
    title: 'Published red-flag table (chiropr. J. / AHCPR lineage) and Springer chapter on LBP red flags',
    year: 2006,
    locator: 'https://chiromt.biomedcentral.com/articles/10.1186/1746-1340-14-8/tables/1',
    reading: 'abstract',
  },
  'henry-1999': {
    title:
      'Henry et al. Effect of number of home exercises on compliance and performance in adults over 65 years of age. Phys Ther 79(3):270-277',
    year: 1999,
    locator: 'doi:10.1093/ptj/79.3.270',
    reading: 'abstract',
  },
  'childs-2005': {
    title: 'Childs, Piva, Fritz. Responsiveness of the NPRS in patients with LBP. Spine 30(11):1331-4',
    year: 2005,
    locator: 'https://pubmed.ncbi.nlm.nih.gov/15928561/',
    reading: 'excerpt',
  },
  'ostelo-2008': {
    title: 'Ostelo et al. Interpreting change scores for pain and functional status in LBP. Spine 33:90-94',
    year: 2008,
    locator: 'doi:10.1097/BRS.0b013e31815e3a10',
    reading: 'excerpt',
  },
  'kamper-2010': {
    title:
      'Kamper et al. How little pain and disability do patients with LBP have to experience to feel recovered? Eur Spine J 19:1495-1501',
    year: 2010,
    locator: 'PMC2989296',
    reading: 'excerpt',
  },
  'kamper-2009': {
    title:
      'Kamper, Maher, Mackay. Global rating of change scales: a review of strengths and weaknesses. J Man Manip Ther 17(3):163-170',
    year: 2009,
    locator: 'PMC (pmid 20046623)',
    reading: 'abstract',
  },
  'jaeschke-1989': {
    title:
      'Jaeschke, Singer, Guyatt. Measurement of health status: ascertaining the MCID. Control Clin Trials 10:407-15',
    year: 1989,
    locator: '-',
    reading: 'recall',
  },
  'roland-morris-1983': {
    title: 'Roland & Morris. A study of the natural history of back pain, part 1. Spine 8:141-144',
    year: 1983,
    locator: '-',
    reading: 'secondary',
  },
  'roland-fairbank-2000': {
    title:
      'Roland & Fairbank. The Roland-Morris Disability Questionnaire and the Oswestry Disability Questionnaire. Spine 25:3115-24',
    year: 2000,
    locator: 'https://studylib.net/doc/5830226/--roland-morris-disability-questionnaire',
    reading: 'excerpt',
  },
  'mapi-odi': {
    title: 'Mapi Research Trust ePROVIDE: Oswestry Disability Index page',
    year: null,
    locator: 'https://eprovide.mapi-trust.org/odi-oswestry-disability-index',
    reading: 'excerpt',
  },
  'sralab-odi': {
    title: 'Shirley Ryan AbilityLab RehabMeasures: ODI (cost description)',
    year: null,
    locator: 'https://sralab.org/rehabilitation-measures/oswestry-disability-index',
    reading: 'excerpt',
  },
  'keele-startback-2021': {
    title: 'Keele University STarT Back site, copyright/licence text (2021)',
    year: 2021,
    locator: 'https://startback.hfac.keele.ac.uk/privacy-policy/',
    reading: 'excerpt',
  },
  'keele-startback-old': {
    title: 'Keele University SBST site, earlier licence text',
    year: null,
    locator: 'http://www.keele.ac.uk/sbst/',
    reading: 'excerpt',
  },
  'hill-2008': {
    title: 'Hill et al. A primary care back pain screening tool (STarT Back). Arthritis Rheum 59:632-41',
    year: 2008,
    locator: '-',
    reading: 'secondary',
  },
  'healthmeasures-terms': {
    title: 'HealthMeasures (PROMIS) terms of use and obtain/administer pages',
    year: null,
    locator: 'https://www.healthmeasures.net/explore-measurement-systems/promis/obtain-administer-measures',
    reading: 'excerpt',
  },
  'healthie-promis': {
    title: 'Healthie help page on using PROMIS forms in third-party software (describes HEAP permission)',
    year: null,
    locator: 'https://help.gethealthie.com/article/1387-using-promis-healthmeasures-forms-in-healthie',
    reading: 'excerpt',
  },
  'amtmann-2016': {
    title:
      'Amtmann et al. MIDs for PROMIS pain interference for individuals with back pain. J Pain Res 9:251-5',
    year: 2016,
    locator: 'doi:10.2147/JPR.S93391',
    reading: 'excerpt',
  },
  'chen-2018': {
    title: 'Chen et al. Estimating MIDs for the PROMIS pain interference scales: 3 RCTs. Pain',
    year: 2018,
    locator: 'https://experts.umn.edu (record)',
    reading: 'excerpt',
  },
  'promis29-clbp': {
    title: 'Responsiveness and MCID of PROMIS-29 in chronic LBP (Chulalongkorn thesis record)',
    year: 2018,
    locator: 'https://cuir.car.chula.ac.th/xmlui/handle/123456789/69391',
    reading: 'excerpt',
  },
  'stratford-1995': {
    title:
      'Stratford et al. Assessing disability and change on individual patients: the PSFS. Physiother Can 47:258-263',
    year: 1995,
    locator: '-',
    reading: 'secondary',
  },
  'hall-2010': {
    title:
      'Hall et al. The PSFS is more responsive than the RMDQ when activity limitation is low. Eur Spine J',
    year: 2010,
    locator: 'PMC3036014',
    reading: 'excerpt',
  },
  'acsm-2009': {
    title:
      'ACSM position stand: progression models in resistance training for healthy adults. MSSE 41:687-708',
    year: 2009,
    locator: 'https://www.medscape.com/viewarticle/717047',
    reading: 'excerpt',
  },
  'acsm-flex': {
    title:
      'ACSM Guidelines for Exercise Testing and Prescription 11th ed., flexibility FITT (ACSM blog summary)',
    year: 2021,
    locator:
      'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    reading: 'excerpt',
  },
  'mcgill-1998': {
    title: 'McGill. Low back exercises: evidence for improving exercise regimens. Phys Ther 78:754-765',
    year: 1998,
    locator: 'doi:10.1093/ptj/78.7.754',
    reading: 'abstract',
  },
  'mcgill-1999': {
    title:
      'McGill, Childs, Liebenson. Endurance times for low back stabilization exercises. Arch Phys Med Rehabil 80:941-4',
    year: 1999,
    locator: 'https://pubmed.ncbi.nlm.nih.gov/10453772/',
    reading: 'abstract',
  },
  'swinton-2011': {
    title:
      'Swinton et al. Biomechanical analysis of straight and hexagonal barbell deadlifts. JSCR 25(7):2000-9',
    year: 2011,
    locator: 'https://pubmed.ncbi.nlm.nih.gov/21659894/',
    reading: 'excerpt',
  },
  'berglund-2015': {
    title: 'Berglund et al. Which patients with LBP benefit from deadlift training? JSCR 29(7):1803-11',
    year: 2015,
    locator: 'https://pubmed.ncbi.nlm.nih.gov/25559899/',
    reading: 'abstract',
  },
  'fischer-2021': {
    title:
      'Fischer, Calley, Hollman. Effect of an exercise program that includes deadlifts on LBP (critically appraised topic). J Sport Rehabil 30(4):672',
    year: 2021,
    locator: 'https://journals.humankinetics.com/view/journals/jsr/30/4/article-p672.xml',
    reading: 'excerpt',
  },
  'snook-1998': {
    title:
      'Snook et al. Control of early morning lumbar flexion RCT. Spine 23:2601-7 (3-year follow-up 2002)',
    year: 1998,
    locator: 'https://metajournal.com/articles/1312074/',
    reading: 'excerpt',
  },
  'saraceni-2020': {
    title:
      'Saraceni et al. To flex or not to flex? Lumbar flexion during lifting and LBP. JOSPT 50(3):121-130',
    year: 2020,
    locator: 'https://pubmed.ncbi.nlm.nih.gov/31775556/',
    reading: 'abstract',
  },
  'asteroid-2024': {
    title:
      'Neason et al. Running is acceptable and efficacious in adults with chronic LBP: the ASTEROID RCT. BJSM',
    year: 2024,
    locator: 'https://pubmed.ncbi.nlm.nih.gov/39375007/',
    reading: 'excerpt',
  },
  verbrugghe: {
    title:
      'Verbrugghe et al. High-intensity training in chronic nonspecific LBP (MSSE 2019; J Clin Med 2020; IJERPH 2021)',
    year: 2021,
    locator: 'PMC7465397',
    reading: 'excerpt',
  },
  'steffens-2016': {
    title: 'Steffens et al. Prevention of low back pain: SR & MA. JAMA Intern Med 176:199-208',
    year: 2016,
    locator: 'https://chiro.org/LINKS/ABSTRACTS/Prevention_of_Low_Back_Pain.shtml',
    reading: 'excerpt',
  },
  'walkback-2024': {
    title: 'Pocovi et al. WalkBack RCT. Lancet 404:134-144',
    year: 2024,
    locator: 'doi:10.1016/S0140-6736(24)00755-4',
    reading: 'excerpt',
  },
  'tftf-2014': {
    title:
      'Giangregorio et al. Too Fit To Fracture: exercise recommendations for osteoporosis / vertebral fracture. Osteoporos Int (2014, Delphi 2015)',
    year: 2014,
    locator: 'doi:10.1007/s00198-013-2523-2',
    reading: 'abstract',
  },
  'brooke-wavell-2022': {
    title:
      'Brooke-Wavell et al. Strong, steady and straight: UK consensus on exercise for osteoporosis. BJSM 56:837',
    year: 2022,
    locator: 'doi:10.1136/bjsports-2021-104634',
    reading: 'abstract',
  },
  'liftmor-2018': {
    title:
      'Watson et al. LIFTMOR RCT: high-intensity resistance and impact training in low bone mass. JBMR 33:211-220',
    year: 2018,
    locator: 'http://pubmed.ncbi.nlm.nih.gov/28975661/',
    reading: 'abstract',
  },
  'acog-804': {
    title: 'ACOG Committee Opinion 804: physical activity and exercise during pregnancy and postpartum',
    year: 2020,
    locator: 'doi:10.1097/AOG.0000000000003772',
    reading: 'abstract',
  },
  'clinton-2017': {
    title:
      'Clinton et al. Pelvic girdle pain in the antepartum population: PT CPG. J Womens Health Phys Ther 41:102-125',
    year: 2017,
    locator: 'doi:10.1097/JWH.0000000000000081',
    reading: 'abstract',
  },
  'bono-2017': {
    title:
      'Bono et al. Short (2-wk) vs long (6-wk) restrictions after lumbar discectomy: RCT. Eur Spine J 26:905-912',
    year: 2017,
    locator: 'doi:10.1007/s00586-016-4821-9',
    reading: 'excerpt',
  },
  'carragee-1999': {
    title:
      'Carragee et al. Activity restrictions after posterior lumbar discectomy: 152 cases with none. Spine 24:2346-51',
    year: 1999,
    locator: 'https://stanfordhealthcare.org/publications/405/4054.html',
    reading: 'excerpt',
  },
  'postop-protocols': {
    title:
      'Published surgeon / clinic lumbar post-op instruction sheets (limits of 5 lb, <10 lb then 30 lb, 15 lb; bend-lift-twist limits 4-12 wk)',
    year: null,
    locator:
      'https://chibumd.com/lumbar-procedures ; https://fwbsi.com/patient-info/back-exercises/ ; https://www.vtfc.com/patient-info/recovery-protocols/lumbar-spine-fusion-post-surgical-protocol/',
    reading: 'excerpt',
  },
  'spondy-guides': {
    title:
      'Lumbar spondylolysis/-listhesis rehabilitation guidelines (UW Health; criterion-based non-operative guide; Goetzinger 2020 review)',
    year: 2020,
    locator: 'doi:10.1155/2020/9235958',
    reading: 'abstract',
  },
  'stenosis-ex': {
    title: 'Exercise in lumbar spinal stenosis (Matsuwaka & Liem 2018 review; Comer 2009 UK physio survey)',
    year: 2018,
    locator: 'doi:10.1007/s40141-018-0171-3 ; BMC Musculoskelet Disord 10:121',
    reading: 'abstract',
  },
  mdt: {
    title: 'Directional preference / centralization literature (McKenzie MDT); clinician summaries',
    year: null,
    locator:
      'https://www.painscience.com/blog/back-pain-self-help-exercise-based-on-directional-preference.html',
    reading: 'abstract',
  },
  'pain-monitoring': {
    title: 'Pain-monitoring model (Thomee 1997; Silbernagel 2007) as used in rehab loading',
    year: 2007,
    locator: 'https://e3rehab.com/should-rehab-be-pain-free (secondary)',
    reading: 'secondary',
  },
  'smith-2017': {
    title: 'Smith et al. Should exercises be painful in chronic MSK pain? SR & MA. BJSM 51:1679',
    year: 2017,
    locator: 'https://cor-kinetic.com/painful-exercise-in-rehab/ (secondary)',
    reading: 'secondary',
  },
  'ten-percent': {
    title: '10 % weekly progression rule and workload-ratio commentary (Gabbett and others)',
    year: null,
    locator: 'https://gabbettperformance.com.au/?p=955',
    reading: 'excerpt',
  },
  valsalva: {
    title:
      'Valsalva / breathing during resistance effort: pressor response papers (Phys Ther 1989; PMC2883611)',
    year: 1989,
    locator: 'https://pubmed.ncbi.nlm.nih.gov/2772038/',
    reading: 'excerpt',
  },
  'icd10cm-2026': {
    title:
      'ICD-10-CM code list, April 2026 release (NCHS/CMS, US government work) as mirrored in StefanoTrv/simple_icd_10_CM',
    year: 2026,
    locator: 'github: all-data/2026-04/icd10cm-codes-April-1-2026.txt',
    reading: 'excerpt',
  },
  'backpain-nrs-2021': {
    title:
      'MDC/MCID of average pain intensity in 1232 back-pain inpatients (German cohort; thieme a-1304-3677)',
    year: 2021,
    locator: 'https://thieme-connect.de/products/all/doi/10.1055/a-1304-3677',
    reading: 'excerpt',
  },
  nonmsk: {
    title: 'General knowledge of visceral/inflammatory mimics (AAA, renal colic, spondyloarthritis)',
    year: null,
    locator: '-',
    reading: 'recall',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES
