package uk.kith.app.web.outside;

/** What the tables of the ledger can be sorted by: a column of one of them. */
enum LedgerSort {
  /** Every table as it is made. */
  USUAL,
  FOR_NO_LOCAL_HOME,
  FOR_RELATIVES,
  FOR_ADOPTION,
  FOR_SAFETY,
  FOR_SPECIALIST,
  FOR_NOT_RECORDED,
  FOR_ALL,
  WHEN_NO_LOCAL_HOME,
  WHEN_RELATIVES,
  WHEN_ADOPTION,
  WHEN_SAFETY,
  WHEN_SPECIALIST,
  WHEN_NOT_RECORDED,
  WHEN_ALL,
  RULE_UNDER_5,
  RULE_AGED_5_TO_10,
  RULE_AGED_11_TO_15,
  RULE_AGED_16_AND_17,
  RULE_ALL
}
