/** Where one question stands among others. */
export interface Place {
  readonly title: string;
  /** From 1 on. */
  readonly step: number;
  readonly totalSteps: number;
}

/** The person wants to see the question before. */
export const back = Symbol('back');

/** What a question came to: an answer, a step back, or undefined where the person has left. */
export type Outcome<Answer> = Answer | typeof back | undefined;

/** Asks for some of the answers, knowing those before; what was answered once is offered again. */
export type Question<Answers> = (
  answers: Partial<Answers>,
  place: Place,
) => Promise<Outcome<Partial<Answers>>>;

/** Asks one question after the other, with ways back; undefined where the person leaves. */
export async function askAll<Answers>(
  title: string,
  questions: readonly Question<Answers>[],
): Promise<Answers | undefined> {
  let answers: Partial<Answers> = {};
  for (let at = 0; at < questions.length; ) {
    const place = { title, step: at + 1, totalSteps: questions.length };
    const outcome = await questions[at]?.(answers, place);
    if (outcome === undefined) return undefined;
    if (outcome !== back) answers = { ...answers, ...outcome };
    at = outcome === back ? Math.max(0, at - 1) : at + 1;
  }
  return answers as Answers;
}
