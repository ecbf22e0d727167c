"""The words that stand around a name, in the languages of Europe: titles, ranks, degrees, particles.

They are kept folded (no capitals, no accents) and without dots, as `parts` looks them up.
"""

_TITLES = """
    mr mrs ms miss mx mister messrs missus dr drs dres doctor prof profs professor sir dame madam madame lord lady rev
    revd reverend hon honorable honourable msgr monsignor fr pastor rabbi imam sheikh shaikh shaykh sheik ayatollah
    mullah archbishop archdeacon swami sri shri smt father brother sister capt captain col colonel gen lt lieutenant ltc
    ltcol ltgen ltgov lcdr lcpl sgt sergeant ssgt sfc msgt gysgt maj cpl corporal pvt pfc spc adm admiral vadm radm
    commodore cmdr cdr commander brig brigadier cmsgt cwo ens ensign gov governor sen senator rep representative
    congressman congresswoman pres president vp mayor alderman amb ambassador secretary undersecretary minister
    chancellor chairman chairwoman cllr councillor councilman councilwoman atty attorney adv advocate barrister
    solicitor engr engineer arch architect architekt architektin ofc officer det detective insp inspector supt
    superintendent constable sheriff
    magistrate excellency highness eminence holiness majesty viscount viscountess marquess marquis countess baroness
    duchess hrh hm herr herrn frau fraulein hr dipl diplom univ univprof mag mmag magister magistra privatdozent pd
    freiherr freifrau graf grafin dhr mevr mevrouw mw meneer ir ing dring drmed diploming dipling mme mmes mlle mlles
    monsieur mademoiselle messieurs maitre docteur professeur pr abbe pere soeur senor senora senorita sr sra srta srs
    sras lic licenciado licenciada ingeniero ingeniera arq arquitecto arquitecta profa profesor profesora dra doctora
    eng engenheiro engenheira professora doutor doutora sig signor signora sigra dott dottssa dottor dottoressa avv
    avvocato ilmo ilma excmo excma fru mgr inz mudr judr phdr rndr dato datuk datin ustaz haji hajji encik puan
"""
TITLES = frozenset(_TITLES.split())
# These are given names and surnames too, so they are titles only before two words that are a name.
WEAK_TITLES = frozenset(
    "king queen judge major bishop chief justice coach chef deacon elder canon general cardinal count baron marshal"
    " private principal provost rector abbot squire".split()
)
CAPITAL_TITLES = frozenset(("CA", "CS", "PD", "HRH", "HM"))  # titles before a name only in capitals
# What stands before another title: "U.S. District Judge", "Right Honourable", "His Excellency".
BEFORE_TITLES = frozenset(
    "us uk usaf district chief vice deputy assistant associate adjunct senior junior lead first second 1st 2nd 1 2"
    " executive acting interim former retired state federal supreme circuit county city appeals appellate high lord"
    " rt rthon right most very the his her your honorary visiting distinguished rear fleet staff master gunnery"
    " lance warrant petty field wing squadron flight group air prime foreign attorney honor honour grace beatitude"
    " frater fellow".split()
)
OFFICES = frozenset(  # titles that go on with "of": "Secretary of State"
    "secretary undersecretary minister president chancellor governor mayor head director bishop archbishop judge"
    " justice duchess countess king queen commissioner master bachelor".split()
)
# What goes on after Dr., Prof. or Dipl. in German: "Prof. Dr. rer. nat. habil. Ute Klein", "Dipl.-Ing. (FH)".
AFTER_TITLES = frozenset(
    "med dent vet rer nat phil jur iur ing habil h c hc mult oec pol theol sc agr forest pharm publ cult soc techn mont"
    " paed pad univ eh e fh inform math phys chem biol psych kfm kff betriebsw volksw geol oek".split()
)
# Whom these are said to goes by the given name: Sister Mary, Sir Paul.
GIVEN_NAME_TITLES = frozenset(
    "sir dame lord lady sister brother father fr imam sri shri swami king queen bishop sheikh shaikh shaykh sheik"
    " pastor abbe soeur pere rabbi ustaz haji hajji mullah".split()
)
CONJUNCTIONS = frozenset(("and", "&", "und", "et", "y", "e", "u", "en", "og", "och", "i"))
PARTICLES = frozenset(
    """
    von vom zu zum zur van vande vanden vander ver ter ten tho der den dem de des del dela della delle dello dei degli
    di da das do dos du d la las le les lo los l' 't t s af av el al ul bin ibn bint binte binti ben bat abu abd san
    santa st ste saint in op het aan thor mac mc ap ab
    """.split()
)
# Of those, words that are given names, surnames or initials as well and count only when they are written small.
SMALL_PARTICLES = frozenset(
    "ben bat do da in ab ap la le lo al san santa saint mac mc d t s st ste den ten ver abu das".split()
)

GENERATIONS = {
    **dict.fromkeys(("jr", "jnr", "junior"), "jr"),
    **dict.fromkeys(("sr", "snr", "senior"), "sr"),
    **dict.fromkeys(("ii", "2nd", "2d"), "ii"),
    **dict.fromkeys(("iii", "3rd", "3d"), "iii"),
    **dict.fromkeys(("iv", "4th"), "iv"),
    **dict.fromkeys(("v", "5th"), "v"),
    **dict.fromkeys(("vi", "6th"), "vi"),
    "vii": "vii",
    "viii": "viii",
}
# Degrees that are no word of a name, however they are written.
DEGREES = frozenset(
    "phd dphil md mba emba mph msc bsc mpa mphil llb llm lld edd psyd dds dmd dvm pharmd cpa cfa cfp pmp esq"
    " esquire phr sphr cissp shrm mbbs frcs dnp msw lcsw rn bsn msn itil jd mtech btech bcom mcom qc dba ret retd"
    " emeritus emerita habil msced".split()
)
# Degrees, certificates and orders that are words or names too (Jack Ma, Li Meng, Jordi Riba): they count with two
# capitals or with dots.
CAPITAL_DEGREES = frozenset(
    """
    ma ms ba bs do ed med aa as ap pe se ra pa pt ot np od nd dc lp ca cs ea cam abr ccs mp mla fh sj op vc gc da dea
    mpp mfa bfa dpm bpharm lpn aprn fnp crna cma chfc clu lutc cia cisa cism ccie ccna ccnp ceh crisc capm csm cspo csp
    pspo psm acp cbap pba lssbb ssbb cssbb cssgb lssgb gphr pcc acc mcc kc kbe obe mbe cbe gbe dbe frs fba frcp mrcp
    mrcs frsa facs faan facp fache faia aia riba leed peng ceng ieng meng beng mca bca bba bed mdiv thd dmin dsc dlitt
    mres pgdip pgce cipd mcipd fcipd mcim usn usmc usaf lmsw lmft lpc lcpc lmhc bcba aca acca fca acma fcma cgma cima
    cpcu arm cltc ccim gri crs sres rdn ldn otr otrl ccc slp atc cscs emtp lac osb ofm maed prince2 togaf safe spc cipp
    cippe cipm cdmp ctp fpa afc cfe caia frm fsa asa maaa actp cpim cscp cpsm cebs cae cfre cmp mcse aws pgmp pfmp rmp
    mai bms mms mha mim mis mem mpm msit mscs mrcgp frcgp frcpc frcsc ccfp bvsc bds mds mch dnb mdb mdl mep cpc rhia
    rhit cphq cnm cnmp pac llp licsw cphims mcsd msta jsd sjd dnap dpt scd sm ab am mat mls mlis mlitt bm mm dma mhs
    mshs edm eds bsw bsba bse bsee mse msee msme mspt aud rph rph rd rrt lvn lmt cnc cpt cdr tep cva abv cff cgeit gse
    """.split()
)
LEGAL_FORMS = frozenset(
    "gmbh inc incorporated llc llp ltd ltda limited corp corporation plc kgaa mbh sarl pty gbr ohg e.v. ev".split()
)
# Behind a comma, a dash or a bar these make a description of what follows, not a given name.
DESCRIBING = frozenset(
    "of at for in the and & with from to on | ceo cto cfo coo cmo vp founder cofounder co-founder director manager"
    " consultant recruiter coach speaker author engineer designer developer head lead hiring candidate certified"
    " retired open seeking".split()
)
BORN = frozenset(("nee", "ne", "geb", "geboren", "geborene", "born", "formerly", "nata", "nacida"))
PRONOUNS = frozenset(
    "she her hers he him his they them theirs ze zir hir xe xem any all pronouns er ihm sie ihr elle lui il iel ella el"
    " ela ele".split()
)
