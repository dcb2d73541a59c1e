// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/annexoptions.h"

#include "core/base/literals.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct AnnexOptionsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::AnnexOptions)
};

} // namespace

QString wordOf(AnnexProfile profile)
{
    switch (profile) {
    case AnnexProfile::Icj:
        return u"icj"_s;
    case AnnexProfile::Uk:
        return u"uk"_s;
    case AnnexProfile::None:
        break;
    }
    return u"none"_s;
}

QStringList annexProfileWords()
{
    return {u"icj"_s, u"uk"_s, u"none"_s};
}

std::optional<AnnexProfile> annexProfileOf(const QString &word)
{
    for (const AnnexProfile profile : {AnnexProfile::Icj, AnnexProfile::Uk, AnnexProfile::None})
        if (word == wordOf(profile))
            return profile;
    return std::nullopt;
}

std::optional<int> annexPageLimit(AnnexProfile profile)
{
    // Practice Direction III of the International Court of Justice.
    return profile == AnnexProfile::Icj ? std::optional<int>(750) : std::nullopt;
}

QString wordOf(Unprintable reason)
{
    switch (reason) {
    case Unprintable::No:
        return {};
    case Unprintable::NoFile:
        return u"no-file"_s;
    case Unprintable::Absent:
        return u"absent"_s;
    case Unprintable::Altered:
        return u"altered"_s;
    case Unprintable::Encrypted:
        return u"encrypted"_s;
    case Unprintable::Forbidden:
        return u"forbidden"_s;
    case Unprintable::Corrupt:
        return u"corrupt"_s;
    case Unprintable::TooComplex:
        return u"too-complex"_s;
    case Unprintable::Unread:
        return u"unread"_s;
    case Unprintable::TooLong:
        return u"too-long"_s;
    case Unprintable::OtherKind:
        return u"other-kind"_s;
    case Unprintable::Withheld:
        return u"withheld"_s;
    }
    return {};
}

QString wordOf(PrintRemark remark)
{
    switch (remark) {
    case PrintRemark::Repaired:
        return u"repaired"_s;
    case PrintRemark::ActiveDropped:
        return u"active-dropped"_s;
    case PrintRemark::AttachmentsDropped:
        return u"attachments-dropped"_s;
    case PrintRemark::FormFlattened:
        return u"form-flattened"_s;
    case PrintRemark::ReadAsLatin1:
        return u"read-as-latin1"_s;
    case PrintRemark::TextOnly:
        return u"text-only"_s;
    case PrintRemark::Redacted:
        return u"redacted"_s;
    case PrintRemark::Translated:
        return u"translated"_s;
    case PrintRemark::TranslationMissing:
        return u"translation-missing"_s;
    case PrintRemark::LettersMissing:
        return u"letters-missing"_s;
    }
    return {};
}

QString wording(Unprintable reason)
{
    switch (reason) {
    case Unprintable::No:
        return {};
    case Unprintable::NoFile:
        return AnnexOptionsText::tr("The exhibit has no file.");
    case Unprintable::Absent:
        return AnnexOptionsText::tr("The case does not hold the bytes of its file.");
    case Unprintable::Altered:
        return AnnexOptionsText::tr("The bytes are not those that came in: the hash differs.");
    case Unprintable::Encrypted:
        return AnnexOptionsText::tr("The PDF is encrypted and asks for a password.");
    case Unprintable::Forbidden:
        return AnnexOptionsText::tr("The author of the PDF does not allow it to be printed.");
    case Unprintable::Corrupt:
        return AnnexOptionsText::tr("The file is damaged and cannot be read.");
    case Unprintable::TooComplex:
        return AnnexOptionsText::tr("The file is nested or large beyond what is safe to open.");
    case Unprintable::Unread:
        return AnnexOptionsText::tr("The file made the program that reads it stop: it may be "
                                    "damaged, or made to exhaust the machine.");
    case Unprintable::TooLong:
        return AnnexOptionsText::tr("The text would fill more than 400 pages.");
    case Unprintable::OtherKind:
        return AnnexOptionsText::tr("A file of this kind cannot be printed.");
    case Unprintable::Withheld:
        return AnnexOptionsText::tr("This file may not be disclosed at the marking, and there is "
                                    "no redacted version.");
    }
    return {};
}

QString wording(PrintRemark remark)
{
    switch (remark) {
    case PrintRemark::Repaired:
        return AnnexOptionsText::tr("The PDF is damaged: what could be read is printed. Compare it "
                                    "with the original.");
    case PrintRemark::ActiveDropped:
        return AnnexOptionsText::tr("Scripts, actions or media of the PDF were left out.");
    case PrintRemark::AttachmentsDropped:
        return AnnexOptionsText::tr("Files attached to the PDF were left out.");
    case PrintRemark::FormFlattened:
        return AnnexOptionsText::tr("What was filled into the form is printed; the form is gone.");
    case PrintRemark::ReadAsLatin1:
        return AnnexOptionsText::tr("The text is no UTF-8; it was read as Latin-1.");
    case PrintRemark::TextOnly:
        return AnnexOptionsText::tr("The text of the file is printed; its layout is not "
                                    "reproduced.");
    case PrintRemark::Redacted:
        return AnnexOptionsText::tr("The redacted version is printed.");
    case PrintRemark::Translated:
        return AnnexOptionsText::tr("A translation follows the original.");
    case PrintRemark::TranslationMissing:
        return AnnexOptionsText::tr("It is in another language, and there is no translation.");
    case PrintRemark::LettersMissing:
        return AnnexOptionsText::tr("No installed font has some of its letters: they are printed "
                                    "as empty boxes.");
    }
    return {};
}

} // namespace saranda
