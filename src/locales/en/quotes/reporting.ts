const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs after which what is said needs no "that". */
export const bare: ReadonlySet<string> = new Set(words('say says said believe believes believed think thinks thought'));

/** The forms of verbs that tell no more than that somebody says something. */
export const reporting: ReadonlySet<string> = new Set([
  ...bare,
  ...words(`
    tell tells told add adds added note notes noted explain explains explained state states stated claim claims claimed
    insist insists insisted warn warns warned confirm confirms confirmed report reports reported announce announces announced
    acknowledge acknowledges acknowledged admit admits admitted suggest suggests suggested stress stresses stressed
    emphasize emphasizes emphasized emphasise emphasises emphasised estimate estimates estimated predict predicts predicted
    reveal reveals revealed testify testifies testified allege alleges alleged maintain maintains maintained
    contend contends contended conclude concludes concluded reiterate reiterates reiterated deny denies denied
    disclose discloses disclosed write writes wrote argue argues argued agree agrees agreed`),
]);
