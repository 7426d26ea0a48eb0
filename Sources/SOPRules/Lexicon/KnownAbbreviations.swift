extension Lexicon {
  /// Abbreviations that every office reads without help.
  ///
  /// Source: ours, with those of scoring.md section 4.
  static let knownAbbreviations = WordList.split(
    """
    ktp kk nip nik sop ap uud uu pp ri sk asn pns pppk tni polri dpr dprd apbd apbn opd skpd rt rw
    npwp sim stnk bpkb paud tk sd smp sma smk slta sltp mi mts ma pt cv tv hp wa sms atk tte qr pdf
    bpjs bpk bpkp kpk bumn bumd bumdes pbb ppn pph dki di aceh ntt ntb wib wita wit ttd cq ub an no
    nrp covid hiv aids dna cctv usb cd dvd led lcd gps id ip it pc ac url jdih pkk plt plh pj kop
    permendagri permenpan permenpanrb permenkes permenkeu perpres perda perbup perwali pergub keppres
    """)
}
