// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/pdfbeside.h"

#include <poppler-annotation.h>
#include <poppler-form.h>
#include <poppler-qt6.h>

#include "core/base/literals.h"
#include "core/extraction/textcomparison.h"
#include "core/reading/readingvalues.h"

#include <QStringList>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype longestOne = 100'000;
constexpr int mostCompared = 200; ///< with the text of the page

QString valueOf(const Poppler::FormField &field)
{
    switch (field.type()) {
    case Poppler::FormField::FormText:
        return static_cast<const Poppler::FormFieldText &>(field).text();
    case Poppler::FormField::FormChoice: {
        const auto &choice = static_cast<const Poppler::FormFieldChoice &>(field);
        const QStringList choices = choice.choices();
        QStringList chosen;
        for (const int one : choice.currentChoices())
            chosen.append(choices.value(one));
        const QString typed = choice.isEditable() ? choice.editChoice() : QString();
        return typed.isEmpty() ? chosen.join(u", "_s) : typed;
    }
    case Poppler::FormField::FormButton: {
        const auto &button = static_cast<const Poppler::FormFieldButton &>(field);
        const bool isChosen =
            button.buttonType() != Poppler::FormFieldButton::Push && button.state();
        const QString name = field.uiName().isEmpty() ? field.name() : field.uiName();
        return isChosen ? u"\u2611 "_s + name : QString();
    }
    case Poppler::FormField::FormSignature:
        break;
    }
    return {};
}

} // namespace

QString besideText(const Poppler::Page &page, const QString &text)
{
    using Annotation = Poppler::Annotation;
    QStringList found;
    const auto remarks = page.annotations(
        {Annotation::AText, Annotation::ALine, Annotation::AGeom, Annotation::AHighlight,
         Annotation::AStamp, Annotation::AInk, Annotation::ACaret, Annotation::AFileAttachment});
    for (const std::unique_ptr<Annotation> &remark : remarks) {
        const QString author = remark->author().simplified();
        const QString said = remark->contents().trimmed().left(longestOne);
        if (!said.isEmpty())
            found.append(author.isEmpty() ? said : author + u": "_s + said);
    }
    const auto fields = page.formFields();
    for (const std::unique_ptr<Poppler::FormField> &field : fields)
        found.append(valueOf(*field).trimmed().left(longestOne));
    QString all;
    int compared = 0;
    for (const QString &one : found) {
        const bool isShown = ++compared <= mostCompared && isContained(one, text);
        if (!isShown && all.size() + one.size() < readinglimits::longestPage / 2)
            all += one + u'\n';
    }
    return all;
}

} // namespace saranda
