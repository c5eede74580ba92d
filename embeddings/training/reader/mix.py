"""What the reader is trained on: how many questions of each set, and how often unanswerable ones are shown."""

# Most from sets whose questions people wrote to be answered by a passage; few from templated or role questions.
ANSWERABLE = {
    "squad-train": 21_000,
    "squad-train-sentence": 7_800,
    "squadshifts-wiki": 7_700,
    "qamr": 9_000,
    "onestopqa": 1_400,
    "selqa": 2_400,
    "nq-gold": 1_800,
    "qed-dev": 1_400,
    "clapnq-dev": 300,
    "covidqa": 900,
    "fairytaleqa": 2_500,
    "quoref-part": 410,
    "hotpotqa-part": 650,
    "qnli-sample": 1_000,
    "timeqa-human": 500,
    "qadiscourse": 1_200,
    "qasrl-bank": 1_200,
    "qasrl-gs": 1_000,
    "qanom": 2_000,
    "boolq": 1_500,
}

# Times each is shown: those of SQuAD 2.0 are near twins of answerable questions, written by people; none teach more.
UNANSWERABLE = {
    "squad2-train-unanswerable": 2,
    "qnli-sample": 1,
    "clapnq-dev": 2,
    "qasrl-bank-unanswerable": 0.3,
}

# How unanswerable items are made of answerable ones, and how likely each way is tried first.
MADE = {
    "other passage": 0.30,
    "answer taken out": 0.20,
    "name exchanged": 0.22,
    "number exchanged": 0.12,
    "word exchanged": 0.16,
}
