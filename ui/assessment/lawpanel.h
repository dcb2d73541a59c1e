// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"

#include <QWidget>

class QVBoxLayout;

namespace saranda {

/// The law of one element or basis: the question it puts, the rule, the authorities with their
/// pinpoints, and what usually proves it.
class LawPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LawPanel(const Doctrine &doctrine, QWidget *parent = nullptr);

    void showElement(const QString &element);
    void showBasis(const QString &basis);

private:
    void clear();
    void addHeading(const QString &text, int level);
    void addText(const QString &text);
    void addMuted(const QString &text);
    void addAuthorities(const std::vector<AuthorityRef> &references);
    void addMeansOfProof(const std::vector<MeansOfProof> &means);

    const Doctrine &m_doctrine;
    QString m_shown;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace saranda
